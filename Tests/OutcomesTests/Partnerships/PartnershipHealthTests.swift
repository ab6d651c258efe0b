import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// How well partners work together.
struct PartnershipHealthTests: PartnershipLines {
    @Test func `a forum is told by its sessions, its gaps and who was there`() throws {
        let story = held("2026-01-10T09:00Z", #""present":["prison","probation"]"#)
            .telling("2026-01-05T09:00Z", "MeetingScheduled", #"{"forum":"coordination_unit"}"#, in: Self.north)
            .telling("2026-01-06T09:00Z", "MeetingCancelled", #"{"forum":"coordination_unit"}"#, in: Self.north)
        let more = held(
            "2026-04-20T09:00Z", "",
            held("2026-01-30T09:00Z", #""present":["prison"]"#, held("2026-01-20T09:00Z", "", story)))
        let row = try health(more).named("partnership_forums").row("NORTH")
        #expect(["planned", "held", "cancelled"].map { row[$0] } == [1, 4, 1].map { .integer($0) })
        #expect([row["medianGapDays"], row["meanAgencies"]] == [.number(10), .number(1.5)])
        #expect(row["regularity"] == .number(2.0 / 3))
        #expect([row["required"], row["turnover"]] == [.unknown, .unknown])
    }

    @Test func `the forums of cases say who had to be there and was not`() throws {
        let opened = CaseStory(untold: "K-1").telling(
            "2025-09-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","forums":[{"forum":"case_meeting","required":["prison","police"]}]}"#
        )
        let story = opened.telling(
            "2026-01-10T09:00Z", "MeetingHeld", #"{"forum":"case_meeting","present":["prison","health"]}"#
        ).telling("2026-02-10T09:00Z", "MeetingHeld", #"{"forum":"case_meeting"}"#)
        let row = try health(story).named("partnership_forums").row()
        #expect([row["partnership"], row["held"]] == [.unknown, .integer(2)])
        #expect([row["required"], row["absentRequired"]] == [.integer(2), .integer(1)])
    }

    @Test func `turnover is the share of representatives who were not there the time before`() throws {
        let story = held(
            "2026-02-10T09:00Z", #""presentActors":["A-1","A-3"]"#,
            held("2026-01-10T09:00Z", #""presentActors":["A-1","A-2"]"#))
        #expect(try health(story).named("partnership_forums").row("NORTH")["turnover"] == .number(0.5))
    }

    @Test(arguments: [
        ("2026-02-01T09:00Z", "done", 1), ("2026-02-01T09:00:00.001Z", "done", 0),
        ("2026-01-20T09:00Z", "not_possible", 0),
    ])
    func `an action is on time if it was done by the last due moment`(at: String, outcome: String, onTime: Int) throws {
        let story = agreed().telling(at, "ActionCompleted", #"{"actionId":"A-1","outcome":"\#(outcome)"}"#)
        let row = try health(story).named("partnership_actions").row("PROB")
        #expect(["agreed", "completed", "judged", "onTime"].map { row[$0] } == [1, 1, 1, onTime].map { .integer($0) })
    }

    @Test(arguments: [("2026-02-01T08:59Z", 0), ("2026-02-01T09:00Z", 1)])
    func `an action that is not done is judged once it is due`(now: String, judged: Int) throws {
        let row = try health(agreed(), at: now).named("partnership_actions").row("PROB")
        #expect([row["judged"], row["onTime"]] == [.integer(judged), .integer(0)])
        #expect(row["shareOnTime"] == (judged == 0 ? .unknown : .number(0)))
    }

    @Test func `a request is told by the agency that was asked, and the reason of a refusal is not`() throws {
        func asked(_ id: String, _ story: CaseStory) -> CaseStory {
            story.telling("2026-01-10T09:00Z", "InformationRequested", #"{"requestId":"\#(id)","to":"POLICE"}"#)
        }
        let story = asked("R-3", asked("R-2", asked("R-1", CaseStory())))
            .telling(
                "2026-01-11T09:00Z", "InformationRequestAnswered",
                #"{"requestId":"R-1","outcome":"refused","reason":"Anna"}"#
            )
            .telling("2026-01-13T09:00Z", "InformationRequestAnswered", #"{"requestId":"R-2","outcome":"partly"}"#)
        let tables = try health(story)
        let row = try tables.named("partnership_requests").row("POLICE")
        #expect(
            ["asked", "answered", "overdue", "partly", "refused", "refusedWithReason"].map { row[$0] }
                == [3, 2, 1, 1, 1, 1].map { .integer($0) })
        #expect(row["medianAnswerHours"] == .number(48))
        #expect(!tables.contains { $0.json.line.contains("Anna") })
    }

    @Test func `reviews are told by kind, with what they say of workload and protocol`() throws {
        let story = reviewed(
            "front_line_feedback", at: "2026-01-10T09:00Z",
            #","score":3,"workloadEffect":"less","protocolWorked":false"#)
        let row = try health(reviewed("front_line_feedback", at: "2026-01-12T09:00Z", #","score":4"#, story))
            .named("partnership_reviews").row("NORTH")
        #expect([row["reviews"], row["meanScore"]] == [.integer(2), .number(3.5)])
        #expect([row["workload_less"], row["workload_more"]] == [.integer(1), .integer(0)])
        #expect([row["protocolWorked"], row["protocolFailed"]] == [.integer(0), .integer(1)])
    }

    @Test(arguments: [
        ("2026-02-28T23:59Z", true, false), ("2026-03-01T00:00Z", true, true), ("2026-04-01T00:00Z", false, true),
    ])
    func `an agreement is in force and its review in time to the end of the day`(
        now: String, inForce: Bool, overdue: Bool
    ) throws {
        let story = signed(
            #""validFrom":"2026-01-01","validUntil":"2026-03-31","reviewDue":"2026-02-28","liaisons":["A-1"]"#)
        let row = try health(story, at: now).named("partnership_agreements").row("AG-1")
        #expect([row["inForce"], row["reviewOverdue"]] == [.boolean(inForce), .boolean(overdue)])
        #expect([row["liaisons"], row["parties"]] == [.integer(1), .unknown])
    }

    @Test func `the roles of its columns hold`() throws {
        for table in try health(agreed()) { table.expectSoundRoles() }
    }
}
