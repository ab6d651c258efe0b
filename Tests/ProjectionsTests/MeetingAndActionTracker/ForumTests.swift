import Almanac
import Events
import Projections
import Specifications
import Testing

/// Whether the forums meet, and who comes.
struct ForumTests: ForumLines {
    private func overdue(_ story: CaseStory, around text: String) throws -> [Int?] {
        try triplet(around: text) { try row(story, at: $0)?.overdueDays }
    }

    @Test func `a program reads the names of the contract`() throws {
        let json = try held("2026-02-01T09:00Z", #","present":["prison"]"#, fortnightly)
            .view(MeetingAndActionTracker.self, at: Self.march).json
        let forum = try #require(json["forums"]?.elements.first)
        #expect(
            forum.names == [
                "forum", "cadenceDays", "lastHeld", "nextScheduled", "overdueDays", "attendance", "partnershipItemDone",
            ])
        #expect(forum["attendance"]?.elements.first?.names == ["agencyKind", "present", "of", "required"])
        #expect(forum["partnershipItemDone"] == nil)
    }

    @Test func `days overdue are counted from the last session, else from the opening`() throws {
        #expect(try overdue(fortnightly, around: "2026-01-16T09:00Z") == [0, 1, 1])
        let met = held("2026-01-10T09:00Z", "", fortnightly)
        #expect(try overdue(met, around: "2026-01-25T09:00Z") == [0, 1, 1])
        #expect(try met.view(MeetingAndActionTracker.self, at: "2026-01-26T09:00Z").alarms("2 days overdue"))
    }

    @Test func `a session counts when it began, not when it was written down`() throws {
        let story = held("2026-02-20T09:00Z", #","at":"2026-02-10T09:00Z""#, fortnightly)
        #expect(try row(story, at: moment(Self.march))?.record.sessions.map(\.start) == [moment("2026-02-10T09:00Z")])
    }

    @Test(
        arguments: [
            (#","fromDaysBeforeRelease":30"#, "2026-05-02T08:00Z", [nil, 0, 0]),
            (#","untilDaysAfterRelease":30"#, "2026-07-01T08:00Z", [166, 166, nil]),
        ] as [(String, String, [Int?])])
    func `outside its phase it need not meet`(more: String, around: String, found: [Int?]) throws {
        let story = opened(#"{"forum":"case_meeting","cadenceDays":14\#(more)}"#)
            .releaseSet("2026-06-01T08:00Z", known: "2026-01-02T09:00Z")
        #expect(try overdue(story, around: around) == found)
    }

    @Test func `a phase that hangs on an unknown release cannot be told`() throws {
        let story = opened(#"{"forum":"case_meeting","cadenceDays":14,"fromDaysBeforeRelease":30}"#)
        #expect(try row(story, at: moment(Self.march))?.overdueDays == nil)
    }

    @Test func `a session before the phase does not make it overdue on its first day`() throws {
        let story = held(
            "2026-01-10T09:00Z", "",
            opened(#"{"forum":"case_meeting","cadenceDays":14,"fromDaysBeforeRelease":30}"#)
                .releaseSet("2026-06-01T08:00Z", known: "2026-01-02T09:00Z"))
        #expect(try overdue(story, around: "2026-05-17T08:00Z") == [0, 1, 1])
    }

    @Test func `a closed case is not met about`() throws {
        let story = fortnightly.telling("2026-02-01T09:00Z", "CaseClosed", #"{"reason":"goals_met"}"#)
        #expect(try row(story, at: moment(Self.march))?.overdueDays == nil)
    }

    @Test func `forums that met all the same are told after those of the case`() throws {
        let story = fortnightly.telling("2026-02-01T09:00Z", "MeetingHeld", #"{"forum":"welcome_home"}"#)
        let view = try story.view(MeetingAndActionTracker.self, at: Self.march)
        #expect(view.forums.map(\.record.forum.rawValue) == ["case_meeting", "welcome_home"])
        #expect(view.tells("welcome home: no cadence recorded"))
        #expect(view.tells("last held: never recorded; next: none planned"))
        #expect(try CaseStory().view(MeetingAndActionTracker.self, at: Self.march).tells("none agreed, none met"))
    }

    @Test func `attendance is that of the last five sessions, those required first`() throws {
        let story = (1...6).reduce(fortnightly) { story, day in
            held("2026-02-0\(day)T09:00Z", #","present":["\#(day == 1 ? "prison" : "housing")","police"]"#, story)
        }
        let view = try story.view(MeetingAndActionTracker.self, at: Self.march)
        let attendance = try #require(view.forums.first?.attendance)
        #expect(attendance.map(\.kind.rawValue) == ["prison", "probation", "housing", "police"])
        #expect(attendance.map(\.present) == [0, 0, 5, 5])
        #expect(attendance.map(\.isRequired) == [true, true, false, false])
        #expect(view.alarms("required and never there: prison, probation"))
    }

    @Test func `a session of which nobody said who came is not one at which nobody was`() throws {
        let story = held("2026-02-02T09:00Z", "", held("2026-02-01T09:00Z", #","present":["prison"]"#, fortnightly))
        let attendance = try row(story, at: moment(Self.march))?.attendance ?? []
        #expect(attendance.map(\.known) == [1, 1])
        #expect(attendance.map(\.present) == [1, 0])
        let unknown = held("2026-02-01T09:00Z", "", fortnightly)
        let view = try unknown.view(MeetingAndActionTracker.self, at: Self.march)
        #expect(view.tells("who came: not recorded"))
        #expect(!view.tells("never there"))
    }

    @Test(arguments: [("true", JSON.boolean(true)), ("false", .boolean(false))])
    func `whether the partnership was on the agenda is that of the last session`(value: String, found: JSON) throws {
        let story = held(
            "2026-02-05T09:00Z", #","partnershipItem":\#(value)"#,
            held("2026-02-01T09:00Z", #","partnershipItem":true"#, fortnightly))
        let json = try story.view(MeetingAndActionTracker.self, at: Self.march).json
        #expect(json["forums"]?.elements.first?["partnershipItemDone"] == found)
    }
}
