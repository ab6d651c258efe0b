import Almanac
import Events
import Projections
import Specifications
import Testing

/// The judgements on record, what rests on them, and what changed since.
struct AssessmentLedgerTests: AssessmentLines {
    @Test func `a program reads the names of the contract`() throws {
        let story = assessed().telling(
            "2026-01-11T09:00Z", "AssessmentChallenged", #"{"targetEvent":"\#(CaseStory.id(2))","by":"person"}"#
        ).telling("2026-01-12T09:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        let row = try #require(ledger(story).json["assessments"]?.elements.first)
        #expect(
            row.names == [
                "kind", "tool", "date", "ageDays", "validUntil", "levels", "needs", "protective", "responsivity",
                "sources", "assessors", "balanced", "decisionsResting", "challenges", "changesSince",
            ])
        #expect(row["changesSince"]?.elements.first?.names == ["what", "when", "direction"])
        #expect(row["challenges"]?.elements.first?["by"] == .string("person"))
    }

    @Test func `none on record is not low`() throws {
        #expect(try ledger(CaseStory()).tells("unknown, which is not low"))
    }

    @Test func `it ages by whole days`() throws {
        let story = assessed()
        let ages = try triplet(around: "2026-01-11T09:00Z") { moment in
            AssessmentLedger(of: try story.dossier(at: moment)).rows.map(\.ageDays)
        }
        #expect(ages == [[0], [1], [1]])
    }

    @Test func `it is valid to the end of its last local day`() throws {
        let story = assessed("needs", #""validUntil":"2026-02-28""#)
        let over = try triplet(around: "2026-02-28T23:00Z") { moment in
            AssessmentLedger(of: try story.dossier(at: moment)).alarms("no longer valid after Sat 28 Feb 2026")
        }
        #expect(over == [false, true, true])
        #expect(try ledger(assessed()).tells("no last day of use recorded"))
    }

    @Test(
        arguments: [
            (balanced, []), ("", [.sources, .assessors, .needs, .protective]),
            (
                #""sourceKinds":["file","file"],"assessors":["P-1","P-2"],"needs":["housing"],"protective":["work"]"#,
                [.sources]
            ),
            (
                #""sourceKinds":["file","dynamic"],"assessors":["P-1"],"needs":["housing"],"protective":["work"]"#,
                [.assessors]
            ),
            (#""sourceKinds":["file","dynamic"],"assessors":["P-1","P-2"],"needs":[],"protective":["work"]"#, [.needs]),
            (#""sourceKinds":["file","dynamic"],"assessors":["P-1","P-2"],"needs":["housing"]"#, [.protective]),
        ] as [(String, [AssessmentGap])])
    func `it is balanced if it has two sources, two assessors, needs and strengths`(
        more: String, gaps: [AssessmentGap]
    ) throws {
        let view = try ledger(assessed("general_risk_needs", more))
        #expect(view.rows.map(\.gaps) == [gaps])
        #expect(view.json["assessments"]?.elements.first?["balanced"] == .boolean(gaps.isEmpty))
        #expect(view.tells("looked at from one side") == !gaps.isEmpty)
    }

    @Test func `a special one needs a general one beside it that is at most a year old`() throws {
        let alone = assessed("specialist_ve", Self.balanced)
        #expect(try ledger(alone).rows.map(\.gaps) == [[.generalAssessment]])
        let story = assessed("general_risk_needs", Self.balanced, at: "2025-02-01T09:00Z", alone)
        let gaps = try triplet(around: "2026-02-01T09:00Z") { moment in
            AssessmentLedger(of: try story.dossier(at: moment)).rows.last?.gaps
        }
        #expect(gaps == [[], [], [.generalAssessment]])
    }

    @Test func `levels and strengths are told alike, restricted text is not`() throws {
        let story = assessed(
            "needs",
            #""levels":[{"threatTo":"self","level":"low"}],"protective":["a sister"],"responsivity":"slowly and in the mornings""#
        )
        let view = try ledger(story)
        #expect(view.tells("levels: low for self"))
        #expect(view.tells("protects: a sister"))
        #expect(!view.tells("mornings"))
        #expect(try ledger(assessed()).tells("protects: not recorded"))
        #expect(try ledger(assessed("needs", #""levels":[]"#)).tells("levels: none named"))
    }

    @Test func `decisions rest on it that name it as their basis, or that it led to`() throws {
        let story = assessed().telling(
            "2026-01-20T09:00Z", "PlacementStarted", #"{"basis":["\#(CaseStory.id(2))"],"decisionRef":"D-1"}"#
        ).telling("2026-01-21T09:00Z", "PlacementStarted", #"{"decisionRef":"D-2"}"#)
        #expect(try ledger(story).rows.map(\.decisions) == [["D-1"]])
        let caused = story.telling(
            "2026-01-22T09:00Z", "ConditionImposed", #"{"conditionId":"C-1","kind":"curfew","decisionRef":"D-3"}"#,
            cause: CaseStory.id(2))
        #expect(try ledger(caused).rows.map(\.decisions) == [["D-1", "D-3"]])
        #expect(try ledger(caused).tells("decisions that rest on it: D-1, D-3"))
    }

    @Test func `a dispute is open until it is answered, and may be taken up again`() throws {
        func challenged(_ more: String, at: String, _ story: CaseStory) -> CaseStory {
            story.telling(
                at, "AssessmentChallenged", #"{"targetEvent":"\#(CaseStory.id(2))","by":"lawyer"\#(more)}"#)
        }
        let open = challenged("", at: "2026-01-20T09:00Z", assessed())
        #expect(try ledger(open).tells("disputed by the lawyer on Tue 20 Jan 2026: not answered yet"))
        let answered = challenged(#","outcome":"partly""#, at: "2026-02-01T09:00Z", open)
        #expect(try ledger(answered).rows.flatMap(\.disputes).map(\.isOpen) == [false])
        #expect(try ledger(answered).tells("disputed by the lawyer on Tue 20 Jan 2026: partly"))
        let again = challenged(#","outcome":"open""#, at: "2026-02-10T09:00Z", answered)
        #expect(try ledger(again).rows.flatMap(\.disputes).map(\.isOpen) == [false, true])
        #expect(try ledger(again, at: "2026-02-05T09:00Z").rows.flatMap(\.disputes).map(\.isOpen) == [false])
    }

    @Test func `one that another replaces says so`() throws {
        let story = assessed(
            "needs", #""supersedes":"\#(CaseStory.id(2))""#, at: "2026-02-01T09:00Z", assessed("needs"))
        #expect(try ledger(story).rows.map(\.isReplaced) == [true, false])
    }

    @Test func `an assessment that was corrected is told as it now stands, and as it was believed before`() throws {
        let story = assessed("needs", #""validUntil":"2026-02-01""#)
            .corrected(2, #""validUntil":"2026-12-01""#, at: "2026-02-10T09:00Z")
        #expect(try ledger(story).tells("valid until Tue 1 Dec 2026"))
        #expect(try ledger(story, at: "2026-02-05T09:00Z").alarms("no longer valid after Sun 1 Feb 2026"))
    }
}
