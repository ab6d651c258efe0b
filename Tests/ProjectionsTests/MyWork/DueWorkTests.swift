import Almanac
import Events
import Projections
import Specifications
import Testing

/// What is due for an actor: tasks, appointments, requests, contact, and a deputy.
struct DueWorkTests {
    /// Tuesday 10 March 2026, 10:00 in Paris.
    private static let now = "2026-03-10T09:00Z"
    private let story = CaseStory().role("case_manager", "CM-1")

    private func action(_ due: String, owner: String = "CM-1") -> CaseStory {
        story.telling(
            "2026-03-01T08:00Z", "ActionAgreed",
            #"{"actionId":"A-1","owner":"\#(owner)","task":"call the hostel","tag":"housing"\#(due)}"#)
    }

    @Test(
        arguments: [
            (#","dueBy":"2026-03-10T08:59:59.999Z""#, .overdue), (#","dueBy":"2026-03-10T09:00Z""#, .today),
            (#","dueBy":"2026-03-10T22:59:59.999Z""#, .today), (#","dueBy":"2026-03-10T23:00Z""#, .thisWeek),
            (#","dueBy":"2026-03-17T22:59:59.999Z""#, .thisWeek), (#","dueBy":"2026-03-17T23:00Z""#, nil),
            (#","dueBy":"2026-03-09""#, .overdue), (#","dueBy":"2026-03-10""#, .today), ("", .undated),
        ] as [(String, WorkItem.Urgency?)])
    func `a task is overdue, for today, for the next seven days, or without a date`(
        due: String, urgency: WorkItem.Urgency?
    ) throws {
        #expect(try action(due).work(.action, of: "CM-1", at: Self.now).first?.urgency == urgency)
    }

    @Test func `a task is told to its owner until it is done, or somebody else's`() throws {
        let agreed = action("")
        #expect(try agreed.work(.action, of: "CM-1", at: Self.now).map(\.what) == ["action A-1, housing"])
        #expect(try agreed.work(.action, of: "PO-1", at: Self.now).isEmpty)
        let done = agreed.telling("2026-03-02T08:00Z", "ActionCompleted", #"{"actionId":"A-1"}"#)
        #expect(try done.work(.action, of: "CM-1", at: Self.now).isEmpty)
        let moved = agreed.telling("2026-03-02T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newOwner":"PO-1"}"#)
        #expect(try moved.work(.action, of: "CM-1", at: Self.now).isEmpty)
        #expect(try moved.work(.action, of: "PO-1", at: Self.now).count == 1)
    }

    @Test func `a closed case asks for nothing`() throws {
        let closed = action("").telling("2026-03-02T08:00Z", "CaseClosed", #"{"reason":"goals_met"}"#)
        #expect(try closed.work(of: "CM-1", at: Self.now).isEmpty)
    }

    @Test(
        arguments: [
            ("2026-03-09T22:59:59.999Z", nil), ("2026-03-09T23:00Z", .today), ("2026-03-10T15:00Z", .today),
            ("2026-03-11", .thisWeek), ("2026-03-17T23:00Z", nil),
        ] as [(String, WorkItem.Urgency?)])
    func `appointments are told from the morning of their day`(at: String, urgency: WorkItem.Urgency?) throws {
        let told = story.telling(
            "2026-03-01T08:00Z", "ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health","at":"\#(at)"}"#)
        #expect(try told.work(.appointment, of: "CM-1", at: Self.now).first?.urgency == urgency)
    }

    @Test(
        arguments: [
            ("ArrangementFailed", #"{"arrangementId":"AR-1","domain":"health"}"#),
            ("AppointmentMissed", #"{"arrangementId":"AR-1"}"#),
            ("ArrangementConfirmed", #"{"arrangementId":"AR-2","domain":"health","reconfirms":"AR-1"}"#),
        ])
    func `an appointment that was lost, missed or moved is told no more`(type: String, data: String) throws {
        let told = story.role("mentor", "M-1").telling(
            "2026-03-01T08:00Z", "ArrangementConfirmed",
            #"{"arrangementId":"AR-1","domain":"health","provider":"M-1","at":"2026-03-11T09:00Z"}"#)
        for actor in ["CM-1", "M-1"] as [ActorRef] {
            #expect(try told.work(.appointment, of: actor, at: Self.now).count == 1)
            let over = told.telling("2026-03-02T08:00Z", type, data)
            #expect(try over.work(.appointment, of: actor, at: Self.now).isEmpty)
        }
    }

    @Test func `requests to the actor's agency are told until they are answered`() throws {
        let asked = story.registered("PO-1", agency: "AGY-B").role("probation_officer", "PO-1").telling(
            "2026-03-01T08:00Z", "InformationRequested",
            #"{"requestId":"RQ-1","to":"AGY-B","category":"status","neededBy":"2026-03-09T09:00Z"}"#)
        #expect(try asked.work(.request, of: "PO-1", at: Self.now).map(\.urgency) == [.overdue])
        #expect(try asked.work(.request, of: "CM-1", at: Self.now).isEmpty)
        let refused = asked.telling(
            "2026-03-05T08:00Z", "InformationRequestAnswered", #"{"requestId":"RQ-1","outcome":"refused"}"#)
        #expect(try refused.work(.request, of: "PO-1", at: Self.now).isEmpty)
    }

    @Test(
        arguments: [
            ("2026-03-02T09:00Z", "2026-03-05T09:00:00Z"), ("2026-03-14T09:00Z", "2026-03-17T09:00:00Z"),
            ("2026-03-15T09:00:00.001Z", "2026-03-22T09:00:00.001Z"),
        ])
    func `contact is due by the phase in which the last one fell`(last: String, due: String) throws {
        let released = story.released("2026-03-01T09:00Z").met("CM-1", last)
        let found = try released.work(.contact, of: "CM-1", at: "2026-03-16T09:00Z")
        #expect(found.map { $0.due?.description } == [due])
    }

    @Test func `the first contact is due soon after release, later no more after the last phase`() throws {
        let released = story.released("2026-03-01T09:00Z")
        #expect(
            try released.work(.contact, of: "CM-1", at: Self.now).first?.due == .instant(moment("2026-03-02T09:00Z")))
        let met = released.met("CM-1", "2026-03-02T09:00Z")
        let found = try triplet(around: "2026-05-30T09:00Z") {
            try met.work(.contact, of: "CM-1", at: $0.description).count
        }
        #expect(found == [1, 1, 0])
        #expect(try story.work(.contact, of: "CM-1", at: Self.now).isEmpty)
    }

    @Test func `a core contact is told as well, a prison officer is not`() throws {
        let released = story.role("mentor", "M-1").contact("M-1").role("prison_officer", "PR-1")
            .released("2026-03-01T09:00Z")
        #expect(try released.work(.contact, of: "M-1", at: Self.now).count == 1)
        #expect(try released.work(.contact, of: "PR-1", at: Self.now).isEmpty)
    }

    @Test func `a case manager without a deputy is told so`() throws {
        #expect(try story.work(.noDeputy, of: "CM-1", at: Self.now).count == 1)
        let deputised = story.role("deputy_case_manager", "CM-2", from: Self.now)
        let found = try triplet(around: Self.now) {
            try deputised.work(.noDeputy, of: "CM-1", at: $0.description).count
        }
        #expect(found == [1, 0, 0])
        #expect(try deputised.work(.noDeputy, of: "CM-2", at: Self.now).isEmpty)
    }
}
