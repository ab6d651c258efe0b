import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// How alerts fared, and what followed where nobody answered.
struct AlertOutcomesTests {
    private static let due = "2026-03-02T20:00Z"

    private func raised(_ id: String = "1", due: String? = due, _ story: CaseStory = CaseStory()) -> CaseStory {
        let more = due.map { #","dueBy":"\#($0)""# } ?? ""
        return story.telling(
            "2026-03-01T08:00Z", "AlertRaised",
            #"{"alertId":"\#(id)","ruleId":"a-rule","ruleVersion":1,"severity":"warning","caseRef":"K-1"\#(more)}"#,
            in: "alert/K-1")
    }

    private func outcomes(_ story: CaseStory, at now: String = "2026-08-01T09:00Z") throws -> [StudyTable] {
        var outcomes = AlertOutcomes(at: try Instant(parsing: now))
        let alerts = try History(try story.entries().filter { $0.stream.kind == .alert })
        outcomes.add(alerts, of: try story.file())
        return outcomes.tables
    }

    private func answered(_ type: String, _ more: String, at: String) -> CaseStory {
        raised().telling(at, type, #"{"alertId":"1"\#(more)}"#, in: "alert/K-1")
    }

    @Test(arguments: [
        ("AlertAcknowledged", "", "2026-03-02T20:00Z", 0), ("AlertAcknowledged", "", "2026-03-02T20:00:00.001Z", 1),
        ("AlertClosed", #","closure":"condition_cleared""#, "2026-03-02T20:00Z", 0),
        ("AlertClosed", #","closure":"condition_cleared""#, "2026-03-02T20:00:00.001Z", 1),
        ("AlertSeverityChanged", #","from":"warning","to":"critical""#, "2026-03-02T10:00Z", 1),
    ])
    func `ignored is what nobody had acknowledged or closed when it was due`(
        type: String, more: String, at: String, ignored: Int
    ) throws {
        let row = try outcomes(answered(type, more, at: at)).named("alerts_ignored").row("a-rule")
        #expect([row["cases"], row["ignored"]] == [.integer(ignored), .integer(ignored)])
    }

    @Test func `what is not due yet, or never, is not ignored`() throws {
        #expect(try outcomes(raised(), at: "2026-03-02T19:59Z").named("alerts_ignored").row()["ignored"] == .integer(0))
        #expect(try outcomes(raised(due: nil)).named("alerts_ignored").row()["ignored"] == .integer(0))
    }

    @Test(arguments: [
        ("RecallOrdered", "{}", "recall"), ("PersonReturnedToCustody", "{}", "recall"),
        ("ArrangementFailed", #"{"domain":"housing"}"#, "housing_loss"),
        ("ArrangementFailed", #"{"domain":"leisure"}"#, "none_recorded"),
        ("IncidentRecorded", #"{"kind":"housing_loss"}"#, "housing_loss"),
        ("IncidentRecorded", #"{"kind":"crisis","severity":"moderate"}"#, "incident"),
        ("IncidentRecorded", #"{"kind":"crisis","severity":"minor"}"#, "none_recorded"),
        ("IncidentRecorded", #"{"kind":"media_attention","severity":"serious"}"#, "none_recorded"),
    ])
    func `what followed is what is on record`(type: String, data: String, harm: String) throws {
        let row = try outcomes(raised().telling("2026-03-20T09:00Z", type, data)).named("alerts_ignored").row("a-rule")
        for column in ["recall", "housing_loss", "incident", "too_early", "none_recorded"] {
            #expect(row[column] == .integer(column == harm ? 1 : 0), "\(column)")
        }
    }

    @Test(arguments: [
        ("2026-03-02T20:00Z", "none_recorded"), ("2026-03-02T20:00:00.001Z", "recall"), ("2026-05-31T20:00Z", "recall"),
        ("2026-05-31T20:00:00.001Z", "none_recorded"),
    ])
    func `it counts in the ninety days after the due moment`(at: String, harm: String) throws {
        let story = raised().telling(at, "RecallOrdered")
        #expect(try outcomes(story).named("alerts_ignored").row()[harm] == .integer(1))
    }

    @Test func `as long as the time is not over, none recorded is too early`() throws {
        #expect(
            try outcomes(raised(), at: "2026-05-31T19:59:59.999Z").named("alerts_ignored").row()["too_early"]
                == .integer(1))
        #expect(
            try outcomes(raised(), at: "2026-05-31T20:00Z").named("alerts_ignored").row()["none_recorded"]
                == .integer(1))
    }

    @Test func `a case counts once, by the gravest`() throws {
        let two = raised("2", raised()).telling("2026-03-20T09:00Z", "RecallOrdered")
        let row = try outcomes(two).named("alerts_ignored").row()
        #expect([row["cases"], row["ignored"], row["recall"]] == [.integer(1), .integer(2), .integer(1)])
    }

    @Test func `alerts are split by the agency that led then, and by group`() throws {
        let story = raised(
            CaseStory().telling("2026-01-10T09:00Z", "LeadAgencyDesignated", #"{"agency":"PROB"}"#)
                .telling("2026-03-10T09:00Z", "LeadAgencyDesignated", #"{"agency":"NGO"}"#)
                .telling(
                    "2026-01-10T09:00Z", "ProfileRecorded", #"{"gender":"female","groups":["parent","young_adult"]}"#))
        let tables = try outcomes(story)
        #expect(try tables.named("alert_performance_by_agency").cells("agency") == [.text("PROB")])
        #expect(try tables.named("alert_performance_by_sex").cells("sex") == [.text("female")])
        #expect(
            try tables.named("alert_performance_by_group").cells("group") == [.text("parent"), .text("young_adult")])
        #expect(try tables.named("alert_performance_by_age").cells("age") == [.unknown])
        for table in tables { table.expectSoundRoles() }
    }

    @Test func `how it ended and how early it came is told as the rules are told of`() throws {
        let story = raised(
            "2", answered("AlertClosed", #","closure":"dismissed_false_positive""#, at: "2026-03-01T09:00Z"))
        let row = try outcomes(story).named("alert_performance").row("a-rule")
        #expect(
            ["opened", "reopened", "stillOpen", "dismissedFalsePositive"].map { row[$0] }
                == [2, 1, 1, 1].map { .integer($0) })
        #expect(row["medianLeadToHarmMin"] == .number(2_160))
    }

    private func raised(_ story: CaseStory) -> CaseStory { raised("1", due: Self.due, story) }
    private func raised(_ id: String, _ story: CaseStory) -> CaseStory { raised(id, due: Self.due, story) }
}
