import Almanac
import Events
import Projections
import Specifications
import Testing

/// Which decisions there are in a case, and by what they are asked for.
struct TakenDecisionTests: DecisionLines {
    @Test func `entries with one reference tell of one decision`() throws {
        let decisions = try placed().file().decisionsTaken
        #expect(decisions.map(\.name) == ["D-1"])
        #expect(decisions.map(\.subjects) == [[.known(.placement)]])
        #expect(decisions.map(\.entries.count) == [2])
    }

    @Test(
        arguments: [
            (
                "ReleaseDecisionRecorded", #"{"decision":"granted","decidedAt":"2026-01-19T09:00Z"}"#, .release,
                "2026-01-19T09:00Z"
            ),
            ("RecallOrdered", #"{"orderedAt":"2026-01-19T10:00Z"}"#, .recall, "2026-01-19T10:00Z"),
            ("BreachDecided", #"{"breachId":"B-1","outcome":"warning"}"#, .breach, "2026-01-20T09:00Z"),
            ("PlacementStarted", "{}", .placement, "2026-01-20T09:00Z"),
            ("ConditionImposed", #"{"conditionId":"C-1","kind":"curfew"}"#, .condition, "2026-01-20T09:00Z"),
            ("ProgrammeOffered", #"{"programmeRef":"P-1"}"#, .programme, "2026-01-20T09:00Z"),
            (
                "FamilyInvolvementDecided", #"{"relative":"F-1","decision":"involve"}"#, .familyInvolvement,
                "2026-01-20T09:00Z"
            ),
            (
                "ContactRestrictionRecorded", #"{"kind":"visitation_ban","state":"imposed"}"#, .contactRestriction,
                "2026-01-20T09:00Z"
            ),
        ] as [(String, String, TakenDecision.Subject, String)])
    func `a decision without a reference is named by the place of its entry`(
        type: String, data: String, subject: TakenDecision.Subject, decided: String
    ) throws {
        let decision = try #require(
            CaseStory().telling("2026-01-20T09:00Z", type, data).file().decisionsTaken.first)
        #expect(decision.name == "2")
        #expect(decision.subjects == [.known(subject)])
        #expect(decision.decidedAt == (try moment(decided)))
    }

    @Test func `a breach decision rests on what was suspected, and tells what else was considered`() throws {
        let story = CaseStory().telling(
            "2026-01-18T09:00Z", "BreachSuspected", #"{"breachId":"B-1","conditionId":"C-1"}"#
        )
        .telling(
            "2026-01-20T09:00Z", "BreachDecided",
            #"{"breachId":"B-1","outcome":"warning","alternativesConsidered":["a talk"],"explainedToPersonAt":"2026-01-21"}"#
        )
        let audit = try audit(story, "3")
        #expect(audit.known.filter(\.isReliedOn).map(\.entry.position) == [2])
        #expect(audit.alternatives == ["a talk"])
        #expect(audit.explainedAt == .day(try CivilDate(parsing: "2026-01-21")))
        #expect(audit.tells("no later entry can name it, for it has no reference"))
        #expect(try self.audit(placed()).alternatives == nil)
    }

    @Test func `a recall rests on the breaches that it names`() throws {
        let story = CaseStory().telling(
            "2026-01-18T09:00Z", "BreachSuspected", #"{"breachId":"B-1","conditionId":"C-1"}"#
        )
        .telling("2026-01-18T10:00Z", "BreachSuspected", #"{"breachId":"B-2","conditionId":"C-1"}"#)
        .telling("2026-01-19T09:00Z", "BreachDecided", #"{"breachId":"B-2","outcome":"recall_requested"}"#)
        .telling("2026-01-20T09:00Z", "RecallOrdered", #"{"grounds":["B-2"],"authority":"COURT"}"#)
        let audit = try audit(story, "5")
        #expect(audit.known.filter(\.isReliedOn).map(\.entry.position) == [3, 4])
        #expect(audit.authority == "COURT")
    }

    @Test func `what was known then is never more than what is known from the vantage`() throws {
        let decision = try #require(try placed().file().decisionsTaken.first)
        let early = try moment("2026-01-18T09:00Z")
        #expect(decision.vantage(seenFrom: Vantage(knownAt: early)) == Vantage(knownAt: early))
        #expect(decision.vantage(seenFrom: .today) == Vantage(knownAt: decision.decidedAt))
    }
}
