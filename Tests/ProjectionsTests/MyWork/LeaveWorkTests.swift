import Almanac
import Events
import Projections
import Specifications
import Testing

/// Where leave meets something that needs the actor, and how the list is written.
struct LeaveWorkTests {
    private static let now = "2026-03-10T09:00Z"
    private let story = CaseStory().role("mentor", "M-1").registered("M-1", agency: "AGY-B")

    private func away(_ story: CaseStory, from: String = "2026-03-27", to: String = "2026-03-27", more: String = "")
        -> CaseStory
    {
        story.telling(
            "2026-01-05T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"M-1","from":"\#(from)","to":"\#(to)","effect":"unavailable","reason":"leave"\#(more)}"#,
            in: "actor/M-1")
    }

    private func conflicts(_ story: CaseStory, at moment: String = now) throws -> [String] {
        try story.work(.leaveConflict, of: "M-1", at: moment).map(\.what)
    }

    @Test(
        arguments: [
            ("2026-03-26T22:59:59.999Z", 0), ("2026-03-26T23:00Z", 1), ("2026-03-27T22:59:59.999Z", 1),
            ("2026-03-27T23:00Z", 0), ("2026-03-27", 1), ("2026-03-28", 0),
        ])
    func `a release in the leave is told`(release: String, count: Int) throws {
        #expect(try conflicts(away(story.releaseSet(release))).count == count)
    }

    @Test(
        arguments: [
            (
                "GatePickupArranged", #"{"pickupId":"PU-1","by":"M-1","meetAt":"2026-03-27T09:00Z"}"#,
                "pick-up at the gate"
            ),
            (
                "ArrangementConfirmed",
                #"{"arrangementId":"AR-1","domain":"health","provider":"M-1","at":"2026-03-27T09:00Z"}"#,
                "appointment: health"
            ),
            ("MeetingScheduled", #"{"forum":"pre_release","at":"2026-03-27T09:00Z"}"#, "meeting: pre release"),
            (
                "MeetingCancelled",
                #"{"forum":"pre_release","at":"2026-03-20T09:00Z","rescheduledTo":"2026-03-27T09:00Z"}"#,
                "meeting: pre release"
            ),
        ])
    func `so is anything else that needs the actor, with who steps in`(type: String, data: String, what: String) throws
    {
        let told = story.telling("2026-02-01T08:00Z", type, data)
        #expect(try conflicts(away(told)) == ["away at the \(what); nobody named to step in"])
        #expect(try conflicts(away(told, more: #","substitute":"M-2""#)) == ["away at the \(what); M-2 steps in"])
        #expect(try conflicts(told) == [])
    }

    @Test func `a cancelled meeting, other people's work and what is over need nobody`() throws {
        let meeting = story.telling(
            "2026-02-01T08:00Z", "MeetingScheduled", #"{"forum":"pre_release","at":"2026-03-27T09:00Z"}"#)
        let cancelled = meeting.telling(
            "2026-02-02T08:00Z", "MeetingCancelled", #"{"forum":"pre_release","at":"2026-03-27T09:00Z"}"#)
        #expect(try conflicts(away(cancelled)) == [])
        let another = story.telling(
            "2026-02-01T08:00Z", "GatePickupArranged", #"{"pickupId":"PU-1","by":"M-9","meetAt":"2026-03-27T09:00Z"}"#)
        #expect(try conflicts(away(another)) == [])
        #expect(try conflicts(away(meeting), at: "2026-03-27T09:00Z").count == 1)
        #expect(try conflicts(away(meeting), at: "2026-03-27T09:00:00.001Z") == [])
    }

    @Test func `duty that was taken on again is no leave`() throws {
        let back = away(story.releaseSet("2026-03-27T09:00Z")).telling(
            "2026-01-06T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"M-1","from":"2026-03-27T08:00Z","to":"2026-03-27T12:00Z","effect":"available"}"#,
            in: "actor/M-1")
        #expect(try conflicts(back) == [])
    }

    private func list(_ story: CaseStory, of actor: ActorRef = "M-1") throws -> MyWork {
        let dossier = try story.dossier(at: moment(Self.now))
        return MyWork(
            of: actor, at: dossier.moment, seenFrom: dossier.vantage, directory: dossier.directory,
            items: try story.work(of: actor, at: Self.now))
    }

    @Test func `the fields are the parts of the contract, and the wording of tasks is kept apart`() throws {
        let told = away(story.releaseSet("2026-03-27T09:00Z")).telling(
            "2026-03-01T08:00Z", "ActionAgreed",
            #"{"actionId":"A-1","owner":"M-1","task":"ZZZ","dueBy":"2026-03-10T15:00Z"}"#)
        let list = try list(told)
        let lists: Set<String> = [
            "actions", "appointments", "alertsToAnswer", "requestsToAnswer", "contactsDue", "leaveConflicts",
            "casesWithoutDeputy",
        ]
        #expect(list.json.names.isSuperset(of: lists))
        let action = try #require(list.json["actions"]?.elements.first)
        #expect(action["dueLocal"] == .string("Tuesday 10 March 2026, 16:00 (+01:00)"))
        #expect(action["when"] == .string("today"))
        #expect(list.text.allSatisfy { !$0.text.contains("ZZZ") })
        #expect(list.text.map(\.text).contains("  K-1  Tue 10 Mar 2026 16:00  action A-1"))
    }

    @Test func `an empty list says what is not recorded, and an actor without agency what is not known`() throws {
        let text = try list(CaseStory(), of: "X-1").text.map(\.text)
        #expect(text.count { $0 == "  nothing is recorded" } == 2)
        #expect(text.contains("  none open"))
        #expect(text.contains("No agency is recorded: requests to it are not known."))
        #expect(try list(story).text.allSatisfy { !$0.text.contains("No agency") })
    }
}
