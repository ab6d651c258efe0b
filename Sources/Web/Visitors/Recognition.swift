internal import Ledger
internal import Foundation
internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird

/// Finds out who a request says that it is from.
struct Recognition: RouterMiddleware {
    /// How long a session lasts without a question, and at most.
    static let (idle, longest) = (Span.minutes(60), Span.hours(12))

    let office: Office

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.visitor = try bearer(request) ?? session(request)
        let (secret, isNew) = formSecret(request, visit.visitor)
        visit.formKey = secret.derived(for: "form")
        var response = try await next(request, visit)
        if isNew, response.isPage {
            response.headers.append(HTTPField(name: .setCookie, value: Cookies.setting(Cookies.form, to: secret.text)))
        }
        return response
    }

    private func bearer(_ request: Request) -> Visitor? {
        guard let header = request.headers[.authorization], header.lowercased().hasPrefix("bearer ") else { return nil }
        let token = String(header.dropFirst("bearer ".count).drop { $0 == " " })
        if office.localKey?.matches(token) == true {
            return Visitor(asking: stated(Holder.systemUser.asking, request), proof: .token)
        }
        return Visitor(asking: stated(.remote(Asking(token: token)), request), proof: .token)
    }

    private func session(_ request: Request) throws -> Visitor? {
        guard let secret = Cookies.secret(Cookies.session, in: request) else { return nil }
        let now = office.casework.time
        guard let session = try office.desk.session(secret.hash, at: now), let holder = Holder(kept: session.holder),
            now < session.begun + Self.longest, now < session.seen + Self.idle + .minutes(5)
        else { return nil }
        return Visitor(asking: stated(holder.asking, request), proof: .session(holder, secret))
    }

    private func formSecret(_ request: Request, _ visitor: Visitor?) -> (Secret, isNew: Bool) {
        if case .session(_, let secret) = visitor?.proof { return (secret, false) }
        if let known = Cookies.secret(Cookies.form, in: request) { return (known, false) }
        return (Secret(), true)
    }

    /// What programs say of why they ask.
    private func stated(_ asking: Asking, _ request: Request) -> Asking {
        var asking = asking
        asking.purpose = request.headers[.throughcarePurpose]?.removingPercentEncoding
        asking.justification = request.headers[.throughcareJustification]?.removingPercentEncoding
        return asking
    }
}

extension HTTPField.Name {
    /// What an answer is wanted for, percent-encoded if it is not plain.
    static let throughcarePurpose = HTTPField.Name.own("Throughcare-Purpose")
    /// Why it is justified, percent-encoded if it is not plain.
    static let throughcareJustification = HTTPField.Name.own("Throughcare-Justification")
}

extension Response {
    /// Whether it is something that a browser shows.
    var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") == true }
}
