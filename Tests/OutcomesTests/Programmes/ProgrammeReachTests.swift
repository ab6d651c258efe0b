import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// Whom programmes reached, and how much of the planned dose was delivered.
struct ProgrammeReachTests {
    private func offered(_ answer: String?, at: String = "2026-01-10T09:00Z", _ story: CaseStory = CaseStory())
        -> CaseStory
    {
        let more = answer.map { #","answer":"\#($0)""# } ?? ""
        return story.telling(at, "ProgrammeOffered", #"{"programmeRef":"P-1","basis":"voluntary"\#(more)}"#)
    }

    private func enrolled() -> CaseStory {
        CaseStory().telling(
            "2026-01-12T09:00Z", "ProgrammeEnrolled",
            #"{"enrolmentId":"E-1","programmeRef":"P-1","hoursPerWeek":2,"setting":"both"}"#)
    }

    private func ended(_ outcome: String, _ story: CaseStory) -> CaseStory {
        story.telling("2026-02-09T09:00Z", "ProgrammeEnded", #"{"enrolmentId":"E-1","outcome":"\#(outcome)"}"#)
    }

    private func reach(_ stories: CaseStory..., at now: String = "2026-03-01T09:00Z") throws -> [StudyTable] {
        var reach = ProgrammeReach()
        for story in stories { reach.add(try story.file(), at: try Instant(parsing: now)) }
        return reach.tables
    }

    @Test(arguments: [
        ("accepted", "accepted"), ("declined", "declined"), ("waiting_list", "waiting"), ("ineligible", "ineligible"),
    ])
    func `an offer counts by its answer`(answer: String, column: String) throws {
        let row = try reach(offered(answer)).named("programme_reach").row("P-1")
        #expect([row["persons"], row["offered"], row["voluntary"]] == [.integer(1), .integer(1), .integer(1)])
        for name in ["accepted", "declined", "waiting", "ineligible"] {
            #expect(row[name] == .integer(name == column ? 1 : 0))
        }
    }

    @Test func `a person offered twice counts once, by the newest answer`() throws {
        let story = offered("accepted", at: "2026-02-10T09:00Z", offered("declined"))
        let row = try reach(story, offered(nil)).named("programme_reach").row("P-1")
        #expect([row["offered"], row["accepted"], row["declined"]] == [.integer(2), .integer(1), .integer(0)])
    }

    @Test(arguments: ["completed", "withdrew", "excluded", "transferred", "released", "lack_of_capacity"])
    func `an enrolment counts by how it ended`(outcome: String) throws {
        let row = try reach(ended(outcome, enrolled())).named("programme_reach").row("P-1")
        #expect([row["offered"], row["enrolled"], row["running"]] == [.integer(0), .integer(1), .integer(0)])
        #expect(row[outcome] == .integer(1))
    }

    @Test func `the dose is what was delivered of what was planned, from the first day to the end`() throws {
        // Four weeks of two hours are 480 minutes.
        let story = ["2026-01-14T09:00Z", "2026-01-21T09:00Z"].reduce(ended("completed", enrolled())) {
            $0.telling($1, "ProgrammeSessionHeld", #"{"enrolmentId":"E-1","minutes":60}"#)
        }
        let late = story.telling("2026-02-20T09:00Z", "ProgrammeSessionHeld", #"{"enrolmentId":"E-1","minutes":60}"#)
        let row = try reach(late).named("programme_reach").row("P-1")
        #expect([row["doseKnown"], row["doseShare"]] == [.integer(1), .number(0.25)])
        let running = try reach(enrolled(), at: "2026-01-26T09:00Z").named("programme_reach").row("P-1")
        #expect([running["running"], running["doseShare"]] == [.integer(1), .number(0)])
        let unknown = CaseStory().telling(
            "2026-01-12T09:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E-1","programmeRef":"P-1"}"#)
        let none = try reach(unknown).named("programme_reach").row("P-1")
        #expect([none["doseKnown"], none["doseShare"]] == [.integer(0), .unknown])
    }

    @Test func `by sex and by age the parts add up, unknown among them`() throws {
        let woman = offered(
            "accepted",
            CaseStory("K-2").telling("2026-01-02T09:00Z", "ProfileRecorded", #"{"gender":"female","ageYears":24}"#))
        let nobody = offered("declined", CaseStory("K-3"))
        let tables = try reach(woman, nobody)
        let sex = try tables.named("programme_reach_by_sex")
        #expect(try sex.cells("sex") == [.text("all"), .unknown, .text("female")])
        #expect(try sex.cells("persons") == [.integer(2), .integer(1), .integer(1)])
        #expect(try tables.named("programme_reach_by_age").cells("age") == [.text("all"), .unknown, .text("21-24")])
        for table in tables { table.expectSoundRoles() }
    }

    @Test func `few are withheld, with what would give them away`() throws {
        let told = SmallCells(k: 5).applied(to: try reach(offered("declined")).named("programme_reach"))
        #expect(try told.row("P-1")["declined"] == .withheld)
    }
}
