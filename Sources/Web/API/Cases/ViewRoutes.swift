internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Projections

/// Views of a case, from any two times; what changed between them; what would be otherwise.
enum ViewRoutes {
    static let all: [Route] = [
        .api(.get, "/cases/{case}/views/{view}", viewing) { try await $0.readView() },
        .api(.get, "/cases/{case}/diff", comparing) { try await $0.compare() },
        .api(.get, "/cases/{case}/what-if", supposing) { try await $0.suppose() },
    ]

    private static let headers = [
        "Throughcare-Position": "The end of the log that it is made from.",
        "Throughcare-Version": "The version of the stream of the case, for If-Match; a view depends on more than that.",
    ]

    private static let viewing = APIOperation(
        name: "readView", part: .cases, summary: "A view of a case, as it was at one time and known at another.",
        parameters: APIParameter.vantage + [
            .query("for", .words(["person", "family"]), "For whom a contact sheet is."),
            .query("in", .text(35), "A language to put first on a contact sheet, such as de.", example: "de"),
            .purpose,
        ], answers: [.json("View", "The view; what is withheld says so.", headers: headers)])

    private static let comparing = APIOperation(
        name: "compareCase", part: .cases, summary: "What is another in a case seen from the second two times.",
        parameters: [
            .query("fromAsOf", .moment, "What had happened by then, at first."),
            .query("fromKnownAt", .moment, "As it was known then, at first."),
            .query("fromPosition", .integer(1...Int64.max), "As it was known at this position, at first."),
            .query("toAsOf", .moment, "What had happened by then, at last; else now."),
            .query("toKnownAt", .moment, "As it was known then, at last; else now."),
            .query("toPosition", .integer(1...Int64.max), "As it was known at this position, at last."),
        ], answers: [.json("View", "What changed.", headers: headers)])

    private static let supposing = APIOperation(
        name: "supposeRelease", part: .cases, summary: "What would be otherwise if the release were at another time.",
        parameters: [
            .query("release", .moment, "When the release would be.", required: true, example: "2026-04-03"),
            .query("asOf", .moment, "Looked at from that moment, as known then; else from now."),
        ], answers: [.json("View", "What would change.", headers: headers)])
}

extension Enquiry {
    fileprivate func readView() async throws -> Response {
        let (caseRef, vantage) = (try caseRef(), try AskedVantage(self))
        guard let view = CaseViews.named(try parameter("view")) else { throw Problem.notFound }
        var choices = CaseViews.Choices()
        choices.audience = query("for") == "family" ? .family : .person
        choices.language = query("in")
        return try await viewOf(caseRef) { [choices] casework in
            try view.json(casework, caseRef, vantage.vantage(of: caseRef, in: casework), choices)
        }
    }

    fileprivate func compare() async throws -> Response {
        let caseRef = try caseRef()
        let (first, second) = (try AskedVantage(self, "from"), try AskedVantage(self, "to"))
        return try await viewOf(caseRef) { casework in
            try casework.diff(
                of: caseRef, from: first.vantage(of: caseRef, in: casework),
                to: second.vantage(of: caseRef, in: casework)
            ).json
        }
    }

    fileprivate func suppose() async throws -> Response {
        let (caseRef, vantage) = (try caseRef(), try AskedVantage(self))
        guard let release = query("release").flatMap({ try? Moment(parsing: $0) }) else { throw Problem.notFound }
        return try await viewOf(caseRef) { casework in
            let moment = try vantage.vantage(of: caseRef, in: casework).asOf
            return try casework.whatIf(caseRef, releasedAt: release, at: moment).json
        }
    }

    private func viewOf(
        _ caseRef: CaseRef, _ json: @escaping @Sendable (Casework) throws -> JSON
    ) async throws -> Response {
        // The place first: whoever builds on it must not have missed anything.
        let (place, view) = try await askAtOnce { casework in (try casework.place(of: caseRef), try json(casework)) }
        var headers = headers(position: place.position)
        headers[.throughcareVersion] = String(place.version)
        return .json(view, headers: headers)
    }
}
