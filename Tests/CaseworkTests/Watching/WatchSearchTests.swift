import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing
import Watcher

/// After a run over everything, another one looks only at cases that lean on what was written to since.
struct WatchSearchTests {
    /// Two cases of different places and teams, both looked at.
    private static func office() throws -> Office {
        let office = try Office(at: "2026-03-09T08:00Z")
        for (number, place) in [(1, "north"), (2, "south")] {
            let stream = StreamName.named(.case, "K-\(number)")
            try office.record(
                "CaseOpened",
                #"""
                {"caseRef":"K-\#(number)","track":"community_measure","tz":"Europe/Paris","jurisdiction":"\#(place)",
                 "profile":"service-\#(place)","holidayCalendar":"CAL-\#(place)"}
                """#, in: stream)
            try office.record("RoleAssigned", #"{"actor":"A-\#(number)","role":"mentor"}"#, in: stream)
            try office.record(
                "InformationShared", #"{"shareId":"S-\#(number)","agreement":"AG-\#(number)"}"#, in: stream)
        }
        try office.record(
            "AvailabilitySet", #"{"actor":"A-2","pattern":"always","calendar":"CAL-away"}"#, in: .named(.actor, "A-2"))
        #expect(try office.watch().cases == 2)
        #expect(try office.watch().cases == 0)
        return office
    }

    private static func setting(_ scope: String, _ place: String?) -> String {
        let place = place.map { #","scopeRef":"\#($0)""# } ?? ""
        return #"{"ruleId":"action-overdue","parameter":"urgentAfterDays","value":5,"scope":"\#(scope)"\#(place)}"#
    }

    @Test(
        arguments: [
            ("ContactHeld", "case/K-1", "{}", 1),
            ("ActorRegistered", "actor/A-1", #"{"actor":"A-1","kind":"person"}"#, 1),
            ("ActorRegistered", "actor/A-9", #"{"actor":"A-9","kind":"person"}"#, 0),
            ("PublicHolidayDeclared", "calendar/CAL-north", #"{"calendar":"CAL-north","date":"2026-03-20"}"#, 1),
            ("PublicHolidayDeclared", "calendar/CAL-away", #"{"calendar":"CAL-away","date":"2026-03-20"}"#, 1),
            ("PublicHolidayDeclared", "calendar/CAL-else", #"{"calendar":"CAL-else","date":"2026-03-20"}"#, 0),
            (
                "SharingAgreementRegistered", "agreement/AG-2",
                #"{"agreementId":"AG-2","parties":["X","Y"],"version":1}"#, 1
            ),
            ("MeetingHeld", "partnership/P", #"{"forum":"case_conference","cases":["K-1","K-2"]}"#, 2),
            ("MeetingHeld", "partnership/P", #"{"forum":"steering_group"}"#, 0),
            ("RuleParameterSet", "policy/global", setting("global", nil), 2),
            ("RuleParameterSet", "policy/north", setting("jurisdiction", "north"), 1),
            ("RuleParameterSet", "policy/south", setting("profile", "service-south"), 1),
            ("RuleParameterSet", "policy/K-1", setting("case", "K-1"), 1),
            ("RuleParameterSet", "policy/K-7", setting("case", "K-7"), 0),
        ] as [(String, String, String, Int)])
    func `only cases that lean on it are looked at again`(
        type: String, stream: String, data: String, cases: Int
    ) throws {
        let office = try Self.office()
        try office.record(type, data, in: try #require(StreamName(stream)))
        #expect(try office.watch().cases == cases)
        #expect(try office.watch().cases == 0)
    }

    @Test func `a meeting that is withdrawn is looked at by the cases that leaned on it`() throws {
        let office = try Self.office()
        let stream = StreamName.named(.partnership, "P")
        try office.record("MeetingHeld", #"{"forum":"case_conference","cases":["K-2"]}"#, in: stream)
        try office.watch()
        let meeting = try #require(try office.entries.last { $0.type == "MeetingHeld" })
        try office.record("EventVoided", #"{"target":"\#(meeting.id)","reason":"duplicate"}"#, in: stream)
        #expect(try office.watch().cases == 1)
    }

    @Test func `a meeting that is corrected to be about another case is looked at by that case too`() throws {
        let office = try Self.office()
        let stream = StreamName.named(.partnership, "P")
        try office.record("MeetingHeld", #"{"forum":"case_conference","cases":["K-2"]}"#, in: stream)
        try office.watch()
        let meeting = try #require(try office.entries.last { $0.type == "MeetingHeld" })
        let correction = #"{"target":"\#(meeting.id)","fields":{"cases":["K-1"]},"reason":"mixed up"}"#
        try office.record("EventCorrected", correction, in: stream)
        #expect(try office.watch().cases == 2)
    }

    @Test func `after a clock that went back, and without memory, everything is looked at`() throws {
        let office = try Self.office()
        try office.store.write { try $0.removeMemo("last", from: "watch-progress") }
        #expect(try office.watch().cases == 2)
        try office.moveClock(to: "2026-03-10T08:00Z")
        try office.watch()
        try office.moveClock(to: "2026-03-09T20:00Z")
        #expect(try office.watch().cases == 2)
    }

    @Test func `a moment that comes is not missed by a run that is late`() throws {
        let office = try Self.office()
        try office.record("ActionAgreed", #"{"actionId":"A1","dueBy":"2026-03-20"}"#, in: .named(.case, "K-1"))
        try office.watch()
        try office.moveClock(to: "2026-05-20T08:00Z")
        #expect(try office.watch().news.contains { $0.alert.rule == "action-overdue" })
    }

    @Test func `a case that cannot be read is named by every run, and keeps no other from being looked at`() throws {
        let office = try Self.office()
        let garbled = Draft(
            id: EntryID(high: 0x7000, low: 1), stream: .named(.case, "K-1"), type: "ContactHeld", schemaVersion: 99,
            occurred: Occurrence(instant: try Instant(parsing: "2026-03-09T08:00Z")), data: .object([]))
        try office.store.write { log in
            try log.append(
                [garbled], to: garbled.stream, expecting: .any, at: .now(try Instant(parsing: "2026-03-09T08:00Z")))
        }
        try office.record("ContactHeld", "{}", in: .named(.case, "K-2"))
        for looked in [1, 0] {
            let report = try office.watch()
            #expect(report.troubles.map(\.caseRef) == ["K-1"])
            #expect(report.cases == looked)
        }
    }
}
