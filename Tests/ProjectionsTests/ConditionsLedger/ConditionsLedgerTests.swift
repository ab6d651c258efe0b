import Almanac
import Events
import Projections
import Specifications
import Testing

/// Conditions: when they hold, whether they can be kept, and what followed.
struct ConditionsLedgerTests {
    private func imposed(
        _ kind: String = "reporting", _ more: String = #","from":"2026-01-20","until":"2026-03-31""#,
        in story: CaseStory = CaseStory()
    ) -> CaseStory {
        story.telling("2026-01-12T10:00Z", "ConditionImposed", #"{"conditionId":"C1","kind":"\#(kind)"\#(more)}"#)
    }

    private func changed(_ change: String, from day: String, _ at: String = "2026-02-01T10:00Z") -> CaseStory {
        imposed().telling(
            at, "ConditionChanged", #"{"conditionId":"C1","change":"\#(change)","from":"\#(day)"}"#)
    }

    private func view(_ story: CaseStory, at moment: String = "2026-02-20T09:00Z") throws -> ConditionsLedger {
        try story.view(ConditionsLedger.self, at: moment)
    }

    private func states(_ story: CaseStory, around text: String) throws -> [LicenceCondition.State?] {
        try triplet(around: text) { ConditionsLedger(of: try story.dossier(at: $0)).rows.first?.state }
    }

    @Test func `a condition holds from its first day through its last, by local midnight`() throws {
        #expect(try states(imposed(), around: "2026-01-19T23:00Z") == [.coming, .active, .active])
        #expect(try states(imposed(), around: "2026-03-31T22:00Z") == [.active, .ended, .ended])
    }

    @Test(arguments: [
        ("suspended", LicenceCondition.State.suspended), ("lifted", .ended), ("expired", .ended), ("varied", .active),
        ("a_new_word", .active),
    ])
    func `a change holds from its own first day`(change: String, state: LicenceCondition.State) throws {
        let states = try states(changed(change, from: "2026-02-10"), around: "2026-02-09T23:00Z")
        #expect(states == [.active, state, state])
    }

    @Test func `only what holds counts as active`() throws {
        let story = changed("suspended", from: "2026-02-01").telling(
            "2026-01-12T10:00Z", "ConditionImposed", #"{"conditionId":"C2","kind":"search","from":"2026-05-01"}"#
        ).telling("2026-01-12T10:00Z", "ConditionImposed", #"{"conditionId":"C3","kind":"curfew","from":"2026-01-20"}"#)
        let ledger = try view(story)
        #expect(ledger.activeCount == 1)
        #expect(ledger.comingCount == 1)
    }

    @Test func `conditions of an earlier release are history, and so are their undecided breaches`() throws {
        let story = imposed().telling(
            "2026-02-10T10:00Z", "BreachSuspected", #"{"breachId":"B1","conditionId":"C1"}"#
        ).returnedToCustody("2026-02-15T10:00Z")
        let before = try #require(view(story, at: "2026-02-14T10:00Z").rows.first)
        #expect(before.state == .active)
        #expect(before.breaches.map(\.isUndecided) == [true])
        let after = try view(story)
        #expect(after.rows.map(\.state) == [.history])
        #expect(after.rows.flatMap(\.breaches).map(\.isUndecided) == [false])
        #expect(after.activeCount == 0)
    }

    @Test(arguments: [
        ("residence", ConditionBlocker.noConfirmedHome), ("curfew", .noConfirmedHome),
        ("electronic_monitoring", .noConfirmedHome), ("programme_attendance", .noProgrammePlace),
        ("treatment", .noTreatmentPlace),
    ])
    func `a condition cannot be kept without what it needs`(kind: String, blocker: ConditionBlocker) throws {
        let row = try #require(view(imposed(kind)).rows.first)
        #expect(row.blockers == [blocker])
        #expect(row.isFeasible == false)
        let home = imposed(kind).telling(
            "2026-01-15T10:00Z", "HousingConfirmed", #"{"housingId":"H1","availableFrom":"2026-01-20"}"#)
        let place = home.telling(
            "2026-01-15T10:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E1","setting":"community"}"#)
        #expect(try view(place).rows.map(\.isFeasible) == [true])
    }

    @Test(arguments: ["reporting", "no_contact", "travel_ban", "other", "a_new_word"])
    func `where the record cannot tell, nobody says that it can be kept`(kind: String) throws {
        let ledger = try view(imposed(kind))
        #expect(ledger.rows.map(\.isFeasible) == [nil])
        #expect(ledger.text.contains { $0.text.contains("the record does not tell") })
    }

    @Test(arguments: [("2026-02-19", false), ("2026-02-20", true), ("2026-02-21", true)])
    func `a home must be there on the day`(until: String, isFeasible: Bool) throws {
        let story = imposed("curfew").telling(
            "2026-01-15T10:00Z", "HousingConfirmed",
            #"{"housingId":"H1","availableFrom":"2026-01-20","availableUntil":"\#(until)"}"#)
        #expect(try view(story).rows.map(\.isFeasible) == [isFeasible])
    }

    @Test func `a home of which nobody recorded the first night is there from when it was confirmed`() throws {
        let story = imposed("curfew").telling("2026-01-15T10:00Z", "HousingConfirmed", #"{"housingId":"H1"}"#)
        #expect(try view(story).rows.map(\.blockers) == [[]])
    }

    @Test(arguments: [("2026-03-02", true), ("2026-03-03", true), ("2026-03-04", false)])
    func `before the release the home must be there on that day`(from: String, isFeasible: Bool) throws {
        let story = imposed("curfew", in: CaseStory().releaseSet("2026-03-03T10:00Z")).telling(
            "2026-01-15T10:00Z", "HousingConfirmed", #"{"housingId":"H1","availableFrom":"\#(from)"}"#)
        #expect(try view(story).rows.map(\.isFeasible) == [isFeasible])
    }

    @Test func `a breach shows when it was seen and recorded, what was decided, and what else was considered`() throws {
        let story = imposed("curfew").telling(
            "2026-02-10T10:00Z", "BreachSuspected",
            #"{"breachId":"B1","conditionId":"C1","seenAt":"2026-02-09T22:40Z","seriousness":"technical"}"#,
            recordedAt: "2026-02-11T10:00Z"
        ).telling(
            "2026-02-12T10:00Z", "BreachDecided",
            #"{"breachId":"B1","outcome":"more_support","alternativesConsidered":["a warning"]}"#)
        let breach = try #require(view(story).json["conditions"]?.elements.first?["breaches"]?.elements.first)
        #expect(breach["seenAt"] == .string("2026-02-09T22:40:00Z"))
        #expect(breach["recordedAt"] == .string("2026-02-11T10:00:00Z"))
        #expect(breach["decision"] == .string("more_support"))
        #expect(breach["alternatives"] == .array([.string("a warning")]))
        #expect(try view(story, at: "2026-02-12T09:00Z").rows.flatMap(\.breaches).map(\.isUndecided) == [true])
    }

    @Test func `a breach of no recorded condition is not lost`() throws {
        let story = imposed().telling("2026-02-10T10:00Z", "BreachSuspected", #"{"breachId":"B1","conditionId":"C9"}"#)
        #expect(try view(story).otherBreaches.map(\.id) == ["B1"])
    }

    @Test func `an order and the return that follows are one recall, a return without an order is another`() throws {
        let story = CaseStory().telling("2026-01-05T10:00Z", "RecallOrdered", #"{"grounds":["B1"]}"#)
            .returnedToCustody("2026-01-06T10:00Z").returnedToCustody("2026-02-06T10:00Z")
        let recalls = try view(story).recallHistory
        #expect(recalls.map { $0.order != nil } == [true, false])
        #expect(recalls.map { $0.returned != nil } == [true, true])
    }

    @Test func `an empty view says that none are recorded`() throws {
        #expect(try view(CaseStory()).text.map(\.text).contains("  none recorded"))
    }

    @Test func `programs find the fields of the contract`() throws {
        let story = imposed().telling("2026-02-10T10:00Z", "BreachSuspected", #"{"breachId":"B1","conditionId":"C1"}"#)
        let json = try view(story).json
        #expect(json.names.isSuperset(of: ["activeCount", "recallHistory"]))
        let row = try #require(json["conditions"]?.elements.first)
        #expect(
            row.names.isSuperset(of: [
                "conditionId", "kind", "from", "until", "feasible", "blockers", "explainedAt", "breaches",
            ]))
        let breach = try #require(row["breaches"]?.elements.first).names
        #expect(breach.isSuperset(of: ["seenAt", "recordedAt", "seriousness", "decision", "alternatives"]))
    }
}
