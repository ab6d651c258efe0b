import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Reading the record over the interface.
@Suite struct ReadingTests {
    private static let path = "/cases/K-001/entries"
    private static let link = HTTPField.Name.link

    @Test func `what is at hand and still holds is not sent again`() async throws {
        let team = try Team()
        try await team.ask { caller in
            for path in [Self.path, "/cases/K-001"] {
                let first = try await caller.get(path, as: team.manager)
                #expect(first.status == .ok && first.headers[.eTag] == "\"v5\"" && first.number("version") == 5)
                let again = try await caller.get(path, as: team.manager, [.ifNoneMatch: "\"v5\""])
                #expect(again.status == .notModified && again.text.isEmpty && again.headers[.eTag] == "\"v5\"")
                #expect(try await caller.get(path, as: team.manager, [.ifNoneMatch: "\"v4\""]).status == .ok)
            }
        }
    }

    @Test(arguments: [
        ("application/json", "application/json"), ("application/x-ndjson", "application/x-ndjson"),
        ("application/cloudevents-batch+json", "application/cloudevents-batch+json"), ("*/*", "application/json"),
        ("application/json;q=0.5, application/x-ndjson", "application/x-ndjson"),
        ("text/html", "application/problem+json"), ("application/json;q=0", "application/problem+json"),
    ])
    func `entries are told in the form that is liked best`(accept: String, type: String) async throws {
        let team = try Team()
        try await team.ask { caller in
            let answer = try await caller.get(Self.path, as: team.manager, [.accept: accept])
            #expect(answer.headers[.contentType] == type)
            #expect((answer.status == .notAcceptable) == (type == "application/problem+json"))
        }
    }

    @Test func `what is told as lines or as CloudEvents can be taken in elsewhere`() async throws {
        let team = try Team()
        try await team.ask { caller in
            for type in ["application/x-ndjson", "application/cloudevents-batch+json"] {
                let told = try await caller.get(Self.path, as: team.manager, [.accept: type])
                let copy = try Lobby()
                let importer = try copy.token(for: "IM-1", .importer)
                let answer = try await copy.open { client in
                    let caller = Caller(client: client)
                    let tried = try await caller.send(
                        .post, "/imports?dryRun=true", told.text, as: importer, [.contentType: type])
                    #expect(tried.status == .ok && tried.number("problems") == 0 && tried.number("recorded") == 5)
                    return try await caller.send(.post, "/imports", told.text, as: importer, [.contentType: type])
                }
                #expect(answer.status == .created && answer.number("recorded") == 5, "\(answer.text)")
            }
        }
    }

    @Test(arguments: [1, 2, 3, 5, 200])
    func `the pages of a list joined are the list, in order and nothing twice`(limit: Int) async throws {
        let cases = (1...6).flatMap { number in
            [
                Team.line(
                    "CaseOpened", #"{"caseRef":"C-\#(number)","track":"custodial_release","tz":"Europe/Paris"}"#,
                    in: "case/C-\(number)"),
                Team.line("LeadAgencyDesignated", #"{"agency":"AGY-PROB"}"#, in: "case/C-\(number)"),
                Team.line(
                    "ReleaseDateSet",
                    #"{"releaseAt":"2026-04-0\#(number / 2 + 1)T10:00Z","certainty":"confirmed"}"#,
                    in: "case/C-\(number)"),
            ]
        }
        let team = try Team(cases)
        for (path, name, key) in [("/cases", "cases", "caseRef"), (Self.path, "entries", "id")] {
            try await team.ask { caller in
                let whole = try await caller.get("\(path)?limit=200", as: team.manager)
                var joined: [JSON] = []
                var next: String? = "\(path)?limit=\(limit)"
                while let page = next {
                    let answer = try await caller.get(page, as: team.manager)
                    #expect(answer.status == .ok && answer.list(name).count <= limit)
                    joined += answer.list(name)
                    next = answer.headers[Self.link].map { link in
                        String(link.dropFirst("</api/v1".count).prefix { $0 != ">" })
                    }
                }
                #expect(joined.map { $0[key] } == whole.list(name).map { $0[key] } && whole.list(name).count >= 5)
            }
        }
    }

    @Test(arguments: [
        "/cases?limit=0", "/cases?limit=201", "/cases?limit=CANARY", "/cases?cursor=CANARY", "/cases?phase=CANARY",
        "/cases?closed=yes", "/cases?asOf=CANARY", "/cases/K-001?knownAt=2026-13-01", "/cases?limit=1&limit=2",
        "/cases/K-001?position=0", "/cases/K-001?position=999", "/cases/K-001?position=1&knownAt=2026-03-01",
        "/cases/K-001/what-if", "/cases/K-001/diff?fromAsOf=2026-03-02&toAsOf=2026-03-01",
    ])
    func `a parameter that cannot be taken is told, and not repeated`(path: String) async throws {
        let team = try Team()
        try await team.ask { caller in
            let answer = try await caller.get(path, as: team.manager)
            #expect(answer.status == .badRequest && answer.kind == "bad-parameter", "\(answer.text)")
            #expect(!answer.text.contains("CANARY"))
        }
    }

    @Test func `the record is told as it was at one time and known at another`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let position = try #require(try await caller.get(Self.path, as: team.manager).number("position"))
            for (query, count) in [
                ("asOf=2026-02-28", 0), ("asOf=2026-03-01", 5), ("knownAt=2026-03-09", 0), ("position=\(position)", 5),
                ("knownAt=2026-03-10T20:00:00Z", 5),
            ] {
                let answer = try await caller.get("\(Self.path)?\(query)", as: team.manager)
                #expect(answer.list("entries").count == count, "\(query): \(answer.text)")
            }
        }
    }

    @Test func `every view of a case is answered by its name`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let names = try await caller.get("/cases/K-001", as: team.manager).list("views")
            #expect(names.count == CaseViews.all.count && names.count > 10)
            for case .string(let name) in names {
                let answer = try await caller.get("/cases/K-001/views/\(name)", as: team.manager)
                let isShown = answer.status == .ok && answer.headers[.throughcareVersion] == "5"
                #expect(isShown || answer.status == .forbidden, "\(name): \(answer.text)")
            }
            #expect(try await caller.get("/cases/K-001/views/none", as: team.manager).status == .notFound)
            let release = try await caller.get("/cases/K-001/what-if?release=2026-04-08", as: team.manager)
            #expect(release.status == .ok)
            #expect(try await caller.get("/cases/K-001/diff?fromAsOf=2026-02-01", as: team.manager).status == .ok)
        }
    }

    @Test func `to a colleague who is shut out, and to strangers, the case is like one that never was`() async throws {
        let team = try Team()
        let paths = RouteTable.all.filter { $0.operation != nil && $0.path.contains("/cases/{case}") }
        try await team.ask { caller in
            for route in paths {
                for who in [team.excluded, team.stranger] {
                    var answers: [String] = []
                    for name in ["K-001", "K-404"] {
                        let path = route.path.dropFirst("/api/v1".count).replacing("{case}", with: name)
                            .replacing("{view}", with: "timeline")
                        let answer = try await caller.send(
                            route.method, path + "?release=2026-04-01", route.method == .post ? contact() : nil,
                            as: who,
                            [.contentType: "application/json", .ifMatch: "\"v5\""])
                        #expect(answer.status == .notFound, "\(route.path)")
                        answers.append(answer.json.line.replacing(/"(requestId|instance)":"[^"]*"/, with: ""))
                    }
                    #expect(answers[0] == answers[1])
                }
            }
            let id = try await caller.get(Self.path, as: team.manager).list("entries").last?["id"]
            guard case .string(let id)? = id else { return }
            #expect(try await caller.get("/entries/\(id)", as: team.excluded).status == .notFound)
            #expect(try await caller.get("/entries/\(id)", as: team.manager).status == .ok)
            #expect(try await caller.get("/cases", as: team.excluded).list("cases").isEmpty)
            let news = try await caller.get("/stream?after=0&limit=3", as: team.excluded)
            #expect(!news.text.contains("K-001"))
        }
    }
}
