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
        if let bearer = bearer(request) {
            visit.visitor = bearer
        } else {
            visit.visitor = try await session(request)
        }
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

    private func session(_ request: Request) async throws -> Visitor? {
        guard let secret = Cookies.secret(Cookies.session, in: request),
            let holder = try await office.atDesk({ desk, now in try Self.holder(of: secret, desk, now) })
        else { return nil }
        return Visitor(asking: stated(holder.asking, request), proof: .session(holder, secret))
    }

    private static func holder(of secret: Secret, _ desk: Desk, _ now: Instant) throws -> Holder? {
        guard let session = try desk.session(secret.hash, at: now), now < session.begun + longest,
            now < session.seen + idle + .minutes(5)
        else { return nil }
        return Holder(kept: session.holder)
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
