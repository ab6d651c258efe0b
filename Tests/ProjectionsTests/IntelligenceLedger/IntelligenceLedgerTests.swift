import Almanac
import Events
import Projections
import Specifications
import Testing

/// Pointers to intelligence: whether each may be relied on, and which decisions did.
struct IntelligenceLedgerTests: PointerLines {
    private func states(_ story: CaseStory, around text: String) throws -> [IntelligencePointer.State?] {
        try triplet(around: text) { moment in
            IntelligenceLedger(of: try story.dossier(at: moment)).pointers.first?.state(at: moment)
        }
    }

    @Test func `a program reads the names of the contract`() throws {
        let json = try used("", recorded()).view(IntelligenceLedger.self, at: Self.march).json
        let pointer = try #require(json["pointers"]?.elements.first)
        #expect(
            pointer.names == [
                "refId", "ownerAgency", "level", "monitoringLevel", "threatTo", "recorded", "validUntil",
                "contextKinds", "state", "usedIn",
            ])
        #expect(pointer["usedIn"]?.elements.first?.names == ["decisionRef", "kind", "legalBasis", "reexamined"])
        #expect(pointer["level"]?.names == ["capability", "intent", "engagement"])
    }

    @Test func `no field of it is open`() {
        func tags(_ fields: [ViewFieldDescription]) -> Set<AccessTag> {
            fields.reduce(into: []) { $0.formUnion(tags($1.parts).union([$1.access])) }
        }
        #expect(!tags(IntelligenceLedger.fields).contains(.open))
    }

    @Test func `a case without pointers says so`() throws {
        #expect(try CaseStory().view(IntelligenceLedger.self, at: Self.march).tells("no pointer recorded"))
    }

    @Test(
        arguments: [
            (complete, []), (#""threatTo":"public""#, [.level]),
            (#""threatTo":"public","intent":"unknown","capability":"unknown""#, [.level]),
            (#""threatTo":"public","intent":"unknown","capability":"low""#, []),
            (#""intent":"high""#, [.threatenedParty]), (#""intent":"high","threatTo":"unknown""#, [.threatenedParty]),
        ] as [(String, [IntelligencePointer.Defect])])
    func `it lacks what nobody said and what is said to be unknown`(
        more: String, defects: [IntelligencePointer.Defect]
    ) throws {
        let pointer = try only(inContext(recorded(more)))
        let now = try moment(Self.march)
        #expect(pointer.defects(at: now) == defects)
        #expect(pointer.state(at: now) == (defects.isEmpty ? .usable : .incomplete))
    }

    @Test func `context may be awaited for fourteen days`() throws {
        #expect(try states(recorded(), around: "2026-01-24T09:00Z") == [.usable, .usable, .incomplete])
        let view = try recorded().view(IntelligenceLedger.self, at: "2026-01-15T09:00Z")
        #expect(view.tells("not set in context by another source, awaited until Sat 24 Jan 2026"))
        let late = inContext(recorded(), at: "2026-02-01T09:00Z")
        #expect(try states(late, around: "2026-02-01T09:00Z") == [.incomplete, .usable, .usable])
    }

    @Test(
        arguments: [
            ("", "", "2026-04-10T09:00Z", [.usable, .usable, .stale]),
            (#","validUntil":"2026-02-10""#, "", "2026-02-10T23:00Z", [.usable, .stale, .stale]),
            (#","validUntil":"2026-02-10""#, #""outcome":"upheld""#, "2026-05-02T09:00Z", [.usable, .usable, .stale]),
            (
                #","validUntil":"2026-12-10""#, #""outcome":"upheld","nextReviewDue":"2026-03-01""#,
                "2026-03-01T23:00Z", [.usable, .stale, .stale]
            ),
        ] as [(String, String, String, [IntelligencePointer.State])])
    func `it goes stale on the day that was set last, else after ninety days`(
        more: String, review: String, around: String, found: [IntelligencePointer.State]
    ) throws {
        let story = inContext(recorded(Self.complete + more))
        #expect(try states(review.isEmpty ? story : reviewed(review, story), around: around) == found)
    }

    @Test func `a dismissed one stays dismissed until it is reviewed again`() throws {
        let dismissed = reviewed(#""outcome":"dismissed","reason":"invalid""#, inContext(recorded()))
        #expect(try states(dismissed, around: "2026-02-01T09:00Z") == [.usable, .dismissed, .dismissed])
        let again = dismissed.telling(
            "2026-02-05T09:00Z", "IntelligenceReferenceRecorded", #"{"refId":"I-1",\#(Self.complete)}"#)
        #expect(try only(again).state(at: moment(Self.march)) == .dismissed)
        let upheld = reviewed(#""outcome":"upheld""#, at: "2026-02-10T09:00Z", again)
        #expect(try only(upheld).state(at: moment(Self.march)) == .usable)
    }

    @Test func `levels are those said last, each for itself`() throws {
        let story = reviewed(
            #""outcome":"lowered","newLevels":{"intent":"low"}"#,
            recorded(#""intent":"high","capability":"medium","monitoringLevel":"high_monitoring""#))
        let pointer = try only(story)
        #expect(pointer.intent == .low)
        #expect(pointer.capability == .medium)
        #expect(pointer.engagement == nil)
        #expect(pointer.monitoringLevel == .highMonitoring)
        #expect(try only(story, at: "2026-01-15T09:00Z").intent == .high)
    }

    @Test func `one that others name and nobody recorded is told, and not usable`() throws {
        let pointer = try only(used("", CaseStory()))
        #expect(pointer.record == nil)
        #expect(pointer.state(at: try moment(Self.march)) == .stale)
        #expect(
            pointer.defects(at: try moment(Self.march)) == [.level, .threatenedParty, .context, .legalBasis])
        #expect(try used("", CaseStory()).view(IntelligenceLedger.self, at: Self.march).tells("only named by others"))
    }

    @Test func `how it was obtained is never told`() throws {
        let story = recorded(Self.complete + #","obtained":{"what":"a wire","where":"Harbour"}"#)
        let view = try story.view(IntelligenceLedger.self, at: Self.march)
        #expect(!view.tells("wire") && !view.tells("Harbour"))
        #expect(!view.json.line.contains("Harbour"))
    }
}
