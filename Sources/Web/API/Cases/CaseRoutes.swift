internal import Ledger
internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import Projections

/// Cases: the list, one of them, and opening one.
enum CaseRoutes {
    static let all: [Route] = [
        .api(.get, "/cases", listing) { try await $0.listCases() },
        .api(.post, "/cases", opening) { enquiry in
            try await enquiry.once { try await enquiry.openCase($0, under: $1) }
        },
        .api(.get, "/cases/{case}", reading) { try await $0.readCase() },
    ]

    private static let listing = APIOperation(
        name: "listCases", part: .cases,
        summary: "The cases of whoever asks, the next release first; as known now, with days counted from asOf.",
        parameters: [
            .query("lead", .text(200), "Led by this agency.", example: "AGY-PROB"),
            .query("actor", .text(200), "On which this actor holds a responsibility.", example: "CM-1"),
            .query("phase", .words(ReleasePhase.allCases.map(\.rawValue)), "So far from the gate."),
            .query("closed", .boolean, "Those that are closed as well, after all others."),
            .asOf, .limit, .cursor,
        ],
        answers: [.json("CaseList", "A page of the list.", headers: ["Link": "The next page, if there is one."])])

    private static let opening = APIOperation(
        name: "openCase", part: .cases,
        summary: "Opens a case, with whatever else is known of it at once; all of it is recorded, or nothing.",
        parameters: [.dryRun, .key, .purpose],
        body: APIBody(contents: [
            APIContent(type: Media.json, schema: "CaseOpening", example: Examples.opening)
        ]),
        answers: [
            .json(
                "Recording", "The case is open.", status: .created,
                headers: ["Location": "The case.", "ETag": "The version of its stream."]),
            .json("Recording", "It was tried, or recorded before under the same key."),
        ], problems: [.alreadyThere, .idTaken, .inFlight, .otherBody])

    private static let reading = APIOperation(
        name: "readCase", part: .cases, summary: "What is known of a case in a few words, and what can be asked of it.",
        parameters: APIParameter.vantage + [.ifNoneMatch],
        answers: [
            .json("Case", "The case.", headers: ["ETag": "The version of its stream."]), .notModified,
        ])
}

extension Enquiry {
    /// The case that the path names.
    func caseRef() throws(Problem) -> CaseRef { CaseRef(try stream(.case, "case").subject) }

    fileprivate func listCases() async throws -> Response {
        let (vantage, limit, cursor) = (try AskedVantage(self), limit, cursor)
        var query = CaseQuery()
        query.lead = self.query("lead").map { AgencyRef($0) }
        query.actor = self.query("actor").map { ActorRef($0) }
        query.phase = self.query("phase").flatMap { ReleasePhase(rawValue: $0) }
        query.includesClosed = self.query("closed") == "true"
        (query.limit, query.after, query.isCounted) = (limit + 1, cursor?.place, false)
        let found = try await askAtOnce { [query] casework in
            var query = query
            query.moment = try vantage.vantage(of: nil, in: casework).asOf
            return try casework.cases(query)
        }
        let shown = found.items.prefix(limit)
        let next =
            found.items.count > limit
            ? shown.last.map { Cursor(order: $0.row.order, key: $0.row.caseRef.rawValue) } : nil
        return page("cases", shown.map(\.json), at: found.moment, next: next)
    }

    /// A page of a list with the way to the next one.
    func page(_ name: String, _ items: [JSON], at moment: Instant, next: Cursor?) -> Response {
        var headers = headers()
        if let next { headers[.link] = link(to: next) }
        return .json(
            .object(
                [JSON.Member("at", .string(moment.description)), JSON.Member(name, .array(items))]
                    + [next].compactMap { $0.map { JSON.Member("next", .string($0.text)) } }), headers: headers)
    }

    fileprivate func readCase() async throws -> Response {
        let (caseRef, vantage) = (try caseRef(), try AskedVantage(self))
        let found = try await askAtOnce { casework in
            try casework.found(caseRef, seenFrom: vantage.vantage(of: caseRef, in: casework))
        }
        let headers = headers(version: found.version, position: found.position)
        // From another time it is told otherwise, and days left change by themselves.
        if holds(found.version) { return Response(status: .notModified, headers: headers) }
        let views = CaseViews.all.map(\.name).sorted().map(JSON.string)
        return .json(
            found.listed.json.merging([
                JSON.Member("version", .number(String(found.version))), JSON.Member("views", .array(views)),
            ]), headers: headers)
    }

    fileprivate func openCase(_ body: [UInt8], under key: GivenKey?) async throws -> Response {
        let opening = try CaseOpening(body)
        var response = try await problemIfThere {
            try await record(in: opening.stream, Array(opening.entries.line.utf8), under: key, expecting: .none)
        }
        if response.status == .created {
            response.headers[.location] = "\(Route.root)/cases/\(opening.stream.subject.percentEncoded)"
        }
        return response
    }

    private func problemIfThere(_ body: () async throws -> Response) async throws -> Response {
        do { return try await body() } catch let problem as Problem where problem.kind == ProblemKind.stale.name {
            throw Problem(.alreadyThere)
        }
    }
}
