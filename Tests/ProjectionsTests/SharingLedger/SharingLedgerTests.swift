import Almanac
import Events
import Projections
import Specifications
import Testing

/// Requests, accesses, and how the ledger is written.
struct SharingLedgerTests {
    private func asked(_ more: String = "") -> CaseStory {
        CaseStory().telling(
            "2026-02-01T08:00Z", "InformationRequested",
            #"{"requestId":"RQ-1","from":"AGY-A","to":"AGY-B","category":"status"\#(more)}"#)
    }

    private func ledger(_ story: CaseStory, at moment: String = "2026-03-01T09:00Z") throws -> SharingLedger {
        try story.view(SharingLedger.self, at: moment)
    }

    private func states(_ story: CaseStory, around moment: String) throws -> [PartnerRequest.State?] {
        try triplet(around: moment) { moment in
            try ledger(story, at: moment.description).requests.first?.state(at: moment)
        }
    }

    @Test(
        arguments: [
            (#","neededBy":"2026-02-10T12:00Z""#, "2026-02-10T12:00Z"), ("", "2026-02-11T08:00Z"),
            (#","neededBy":"2026-02-10""#, "2026-02-10T22:59:59.999Z"),
        ])
    func `a request is overdue when its last moment has passed`(neededBy: String, last: String) throws {
        #expect(try states(asked(neededBy), around: last) == [.open, .open, .overdue])
    }

    @Test(arguments: ["shared", "partly", "refused"])
    func `any answer is an answer, also a refusal`(outcome: String) throws {
        let answered = asked().telling(
            "2026-02-20T08:00Z", "InformationRequestAnswered",
            #"{"requestId":"RQ-1","outcome":"\#(outcome)","reason":"not ours"}"#)
        #expect(try states(answered, around: "2026-02-20T08:00Z") == [.overdue, .answered, .answered])
        let json = try #require(ledger(answered).json["requests"]?.elements.first)
        #expect(json["answeredAt"] == .string("2026-02-20T08:00:00Z"))
        #expect(json["outcome"] == .string(outcome))
    }

    @Test func `a request made again under its name starts anew`() throws {
        let again = asked().telling("2026-02-02T08:00Z", "InformationRequestAnswered", #"{"requestId":"RQ-1"}"#)
            .telling("2026-02-25T08:00Z", "InformationRequested", #"{"requestId":"RQ-1"}"#)
        let requests = try ledger(again).requests
        #expect(requests.map { $0.state(at: requests[0].dueBy) } == [.open])
    }

    @Test func `accesses of the last thirty days are counted`() throws {
        let read = CaseStory().telling(
            "2026-01-30T09:00Z", "RecordAccessed", #"{"actorRef":"PO-1","caseRef":"K-1"}"#, in: "audit/PO-1")
        let counts = try triplet(around: "2026-03-01T09:00Z") { try ledger(read, at: $0.description).accessCount30d }
        #expect(counts == [1, 0, 0])
    }

    @Test func `without any access on record the number is not known`() throws {
        let empty = try ledger(CaseStory())
        #expect(empty.accessCount30d == nil)
        #expect(empty.json["accessCount30d"] == nil && empty.json.names.contains("accessCount30d"))
        #expect(empty.text.map(\.text).contains("The record: no access is on record, so not known"))
        #expect(empty.text.map(\.text).count { $0 == "  nothing is recorded" } == 2)
    }

    @Test func `the fields have the names of the contract`() throws {
        let full = asked().consent("given", #""giver":"person","scope":["needs"]"#).shared("none")
        let json = try ledger(full).json
        let expected: [String: Set<String>] = [
            "shares": [
                "shareId", "when", "from", "to", "category", "marking", "basis", "agreement", "valid", "defects",
            ],
            "requests": ["requestId", "to", "category", "neededBy", "answeredAt", "outcome", "reason"],
            "consents": ["giver", "scope", "recipients", "state", "validUntil"],
        ]
        for (name, fields) in expected {
            #expect(try #require(json[name]?.elements.first).names.isSuperset(of: fields))
        }
        #expect(json["shares"]?.elements.first?["defects"] == .array([.string("no_legal_basis")]))
        #expect(json["shares"]?.elements.first?["valid"] == .boolean(false))
    }

    @Test func `purposes and reasons are kept apart and not told in words`() throws {
        let story = asked().shared("statute", #""purpose":"ZZZ","recipients":["AGY-B"]"#).telling(
            "2026-02-20T08:00Z", "InformationRequestAnswered", #"{"requestId":"RQ-1","reason":"ZZZ"}"#)
        #expect(try ledger(story).text.allSatisfy { !$0.text.contains("ZZZ") })
        let parts = SharingLedger.fields.flatMap(\.parts)
        #expect(
            parts.filter { ["purpose", "reason"].contains($0.name) }.map(\.access) == [.keySeparated, .keySeparated])
    }

    @Test func `what is wrong and what is not known is told in words`() throws {
        let text = try ledger(CaseStory().shared("")).text
        #expect(text.contains(TextLine("      not lawful: no legal basis", .alert)))
        let unknown = try ledger(CaseStory().shared("statute")).text
        #expect(unknown.contains(TextLine("      not known: the purpose", .alert)))
    }
}
