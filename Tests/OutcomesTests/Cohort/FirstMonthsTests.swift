import Outcomes
import Specifications
import Testing

struct FirstMonthsTests {
    private static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00").released("2026-03-27T15:30+01:00")

    @Test(
        arguments: [
            ("2026-03-27T14:29Z", 0), ("2026-03-27T14:30Z", 1), ("2026-04-10T14:29Z", 1), ("2026-04-10T14:30Z", 0),
        ])
    func `contacts count from the gate for fourteen days`(at: String, count: Int) throws {
        #expect(try Self.story.met(at).row().firstMonths.contactsIn14Days == count)
    }

    @Test func `a contact with the family is none with the person`() throws {
        let row = try Self.story.telling("2026-03-28T08:00Z", "ContactHeld", #"{"with":"family","minutes":30}"#).row()
        #expect(row.firstMonths.contactsIn14Days == 0)
        #expect(row.firstMonths.firstContactHours == nil)
    }

    @Test func `work is counted from job to job`() throws {
        let row = try Self.story
            .telling("2026-04-06T08:00Z", "LifeEventRecorded", #"{"kind":"new_job"}"#)
            .telling("2026-04-16T08:00Z", "LifeEventRecorded", #"{"kind":"job_loss"}"#)
            .telling("2026-05-06T08:00Z", "LifeEventRecorded", #"{"kind":"new_job"}"#).row()
        #expect(row.firstMonths.workDays == 10 + 140)
        #expect(row.firstMonths.daysObservedOf180 == 180)
    }

    @Test func `what was not observed is not counted`() throws {
        let row = try Self.story.telling("2026-04-06T08:00Z", "LifeEventRecorded", #"{"kind":"new_job"}"#)
            .row(until: "2026-04-10T08:00Z")
        #expect(row.firstMonths.workDays == 4)
        #expect(row.firstMonths.daysObservedOf180 == 14)
    }

    @Test func `a dose is what was delivered of what was planned`() throws {
        let enrolled =
            #"{"enrolmentId":"E-1","programmeRef":"P","hoursPerWeek":2,"setting":"community","basis":"voluntary"}"#
        let row = try Self.story.telling("2026-03-30T00:00Z", "ProgrammeEnrolled", enrolled)
            .telling("2026-04-01T08:00Z", "ProgrammeSessionHeld", #"{"enrolmentId":"E-1","minutes":60}"#)
            .telling("2026-04-06T00:00Z", "ProgrammeEnded", #"{"enrolmentId":"E-1","outcome":"completed"}"#).row()
        #expect(row.firstMonths.doseShare == 0.5)
        #expect(row.basis == "voluntary")
        #expect(row.programmeCompleted == true)
    }

    @Test func `the last day of the case ends active work`() throws {
        #expect(try Self.story.closed("2026-05-02T08:00Z").row().firstMonths.supportDays == 36)
    }
}
