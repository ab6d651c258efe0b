import Outcomes
import Specifications
import Testing

struct PreparationTests {
    /// Friday 27 March 2026; the clocks go forward on Sunday.
    private static let gate = "2026-03-27T15:30+01:00"
    private static let story = CaseStory().role("exit_worker", "EX-1").contact("EX-1").officeHours("EX-1")

    @Test func `a Friday release is seen as it was known then and as it was`() throws {
        let row = try Self.story.releaseSet(Self.gate).released(Self.gate).row()
        #expect(row.knownAtRelease == row.asHappened)
        #expect(row.asHappened.weekday == "friday")
        #expect(row.asHappened.longestGapHours == 63)
        #expect(row.asHappened.firstReachableHours == 0)
    }

    @Test func `who fell ill on the day was on duty as far as anybody knew`() throws {
        let ill =
            #"{"actor":"EX-1","from":"2026-03-27T14:00+01:00","to":"2026-03-31T09:00+02:00","effect":"unavailable"}"#
        let row = try Self.story.releaseSet(Self.gate).released(Self.gate)
            .telling(
                "2026-03-27T14:00+01:00", "AvailabilityExceptionRecorded", ill, in: "actor/EX-1",
                recordedAt: "2026-03-27T16:00+01:00"
            ).row()
        #expect(row.knownAtRelease.longestGapHours == 63)
        #expect(row.asHappened.longestGapHours == 72)
        #expect(row.knownAtRelease.firstReachableHours == 0)
        #expect(row.asHappened.firstReachableHours == 88.5)
    }

    @Test(
        arguments: [
            (gate, "2025-09-20T08:00Z", 188, 188, "friday"),
            // Another date was expected until the gate.
            ("2026-03-30T09:00+02:00", "2026-03-01T08:00Z", 26, 0, "monday"),
            (gate, "2026-03-27T14:00Z", 0, 0, "friday"),
        ] as [(String, String, Int, Int, String)])
    func `notice counts from when the date became known`(
        planned: String, known: String, noticeKnown: Int, notice: Int, weekday: String
    ) throws {
        let row = try Self.story.releaseSet(planned, known: known).released(Self.gate).row()
        #expect(row.knownAtRelease.noticeDays == noticeKnown)
        #expect(row.asHappened.noticeDays == notice)
        #expect(row.knownAtRelease.weekday == weekday)
    }

    @Test func `a date that was recorded after the gate was no notice`() throws {
        let row = try Self.story.released(Self.gate)
            .telling(
                "2026-03-01T08:00Z", "ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00"}"#,
                recordedAt: "2026-04-02T08:00Z"
            )
            .row()
        #expect(row.knownAtRelease.noticeDays == nil)
        #expect(row.asHappened.noticeDays == 0)
    }

    @Test func `a plan that was recorded late had been begun, and nobody knew`() throws {
        let plan = #"{"planKind":"transition","version":1,"domains":["housing"]}"#
        let row = try Self.story.releaseSet(Self.gate).released(Self.gate)
            .telling("2026-01-01T08:00Z", "PlanDrafted", plan, recordedAt: "2026-04-02T08:00Z").row()
        #expect(row.knownAtRelease.planLeadDays == nil)
        #expect(row.asHappened.planLeadDays == 85)
    }

    @Test func `without any contact on record duty is unknown and not absent`() throws {
        let row = try CaseStory().releaseSet(Self.gate).released(Self.gate).row()
        #expect(row.asHappened.longestGapHours == nil)
        #expect(row.knownAtRelease.longestGapHours == nil)
    }
}
