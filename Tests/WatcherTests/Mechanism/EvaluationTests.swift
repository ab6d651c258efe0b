import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// What all rules together say of a case.
struct EvaluationTests {
    static let now = "2026-03-26T08:00Z"
    static let nobody = CaseStory().releaseSet("2026-03-27T14:30Z")

    @Test func `a closed case is left in peace but for its follow-up, and one that was opened again is not`() throws {
        let closed = Self.nobody.telling("2026-03-01T08:00Z", "CaseClosed", "{}")
        let evaluation = try closed.evaluation(at: Self.now)
        #expect(evaluation.alerts.map(\.rule) == ["follow-up-missing"])
        #expect(
            RuleCatalogue.all.filter { $0.watchesClosedCases }.map { $0.id }
                == ["break-glass-unreviewed", "follow-up-missing", "rectification-unacknowledged"])
        #expect(evaluation.unknowns.isEmpty)
        #expect(evaluation.nextChange == nil)
        let reopened = closed.telling(
            "2026-03-02T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","reopens":"K-1"}"#)
        #expect(try !reopened.evaluation(at: Self.now).alerts.isEmpty)
    }

    @Test func `a case of which nothing stands is silent`() throws {
        let evaluation = try CaseStory(untold: "K-1").releaseSet("2026-03-27T14:30Z").evaluation(at: Self.now)
        #expect(evaluation.alerts.isEmpty)
        #expect(evaluation.unknowns.isEmpty)
    }

    @Test(arguments: [(-1, 0), (0, 1), (1, 1)] as [(Int64, Int)])
    func `what is not recorded yet is not seen, whenever it happened`(offset: Int64, count: Int) throws {
        let story = CaseStory().telling(
            "2026-02-01T08:00Z", "ActionAgreed", #"{"actionId":"A1","dueBy":"2026-02-10T08:00Z"}"#,
            recordedAt: "2026-03-01T08:00Z")
        let evaluation = try story.evaluation(of: [ActionOverdue.self], at: moved("2026-03-01T08:00Z", by: offset))
        #expect(evaluation.alerts.count == count)
    }

    @Test func `alerts come by rule and by what they are about`() throws {
        let story = Self.nobody.agreed("2026-02-10T08:00Z", id: "B").agreed("2026-02-10T08:00Z", id: "A")
        let alerts = try story.evaluation(at: Self.now).alerts
        #expect(alerts.map { "\($0.rule) \($0.about)" } == alerts.map { "\($0.rule) \($0.about)" }.sorted())
        #expect(alerts.prefix(2).map(\.about) == ["A", "B"])
        #expect(Set(alerts.map { "\($0.rule) \($0.about)" }).count == alerts.count)
    }

    @Test func `an alert carries all that is needed to act on it and to raise it`() throws {
        let story = CaseStory().agreed("2026-03-20T08:00Z")
        let alert = try #require(try story.evaluation(of: [ActionOverdue.self], at: Self.now).alerts.first)
        let id = EntryID(high: 1, low: 2)
        let raised = alert.raised(as: id, at: try Instant(parsing: Self.now))
        #expect(raised.alertId.rawValue == id.description)
        #expect(raised.ruleId == "action-overdue")
        #expect(raised.severity == .warning)
        #expect(raised.ruleVersion == ActionOverdue.card.version)
        #expect(raised.discriminator == "A1")
        #expect(raised.caseRef == "K-1")
        #expect(raised.evidence == [CaseStory.id(2)])
        #expect(raised.dueBy == .instant(try Instant(parsing: "2026-03-20T08:00Z")))
        #expect(
            raised.params
                == .object([
                    JSON.Member("urgentAfterDays", .number("7")), JSON.Member("criticalDays", .number("3")),
                ]))
    }
}
