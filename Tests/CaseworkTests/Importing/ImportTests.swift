import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing

/// What an import takes in, and what it says of it.
struct ImportTests {
    @Test func `an import repeated at another time records nothing twice`() throws {
        let office = try Office()
        let lines = [Line.opened, Line.dateSet]
        try office.take(lines)
        let entries = try office.entries
        try office.moveClock(to: "2026-03-11T09:00Z")
        let report = try office.take(lines)
        #expect((report.lines, report.recorded, report.known, report.casesOpened) == (2, 0, 2, 0))
        #expect(try office.entries == entries)
    }

    @Test func `a file that has grown brings its new lines`() throws {
        let office = try Office()
        try office.take([Line.opened])
        let report = try office.take([Line.opened, Line.dateSet, Line.of("ProfileRecorded")])
        #expect((report.lines, report.recorded, report.known) == (3, 2, 1))
        #expect(try office.entries.map(\.type) == ["CaseOpened", "ReleaseDateSet", "ProfileRecorded"])
        #expect(try office.entries.map(\.position) == [1, 2, 3])
    }

    @Test func `a known line is passed over although the case has moved on`() throws {
        let office = try Office()
        let moved = Line.of("ReleaseDateChanged", #"{"to":"2026-04-03"}"#, Line.id(6))
        let lines = [Line.opened, Line.dateSet, moved, Line.of("PersonReturnedToCustody", "{}", Line.id(7))]
        try office.take(lines)
        #expect(try office.take(lines).known == 4)
    }

    @Test func `a known line of a day is passed over although the case has come into another zone`() throws {
        let office = try Office()
        let day = #","occurredAt":"2026-03-27""#
        let lines = [
            Line.opened, Line.of("ProfileRecorded", "{}", Line.id(2) + day), Line.of("CaseClosed", "{}", Line.id(3)),
            Line.of(
                "CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"America/New_York","reopens":"K-001"}"#,
                Line.id(4)),
        ]
        try office.take(lines)
        #expect(try office.take(lines).known == 4)
        let other = Line.of("ProfileRecorded", "{}", Line.id(2) + #","occurredAt":"2026-03-28""#)
        #expect(throws: BadInput.self) { try office.take([other]) }
    }

    @Test func `one id with other content is refused where it comes again`() throws {
        let office = try Office()
        try office.take([Line.opened, Line.dateSet])
        let other = Line.of("ReleaseDateSet", #"{"releaseAt":"2026-03-28"}"#, Line.id(2))
        #expect(
            throws: BadInput(
                source: "story.jsonl", line: 2, field: "id",
                expected: "an id that the log does not know with other content",
                found: "\(EntryID.number(2)), at position 2",
                advice: "give the line an id of its own, or record EventCorrected to correct the entry")
        ) { try office.take([Line.of("ProfileRecorded"), other]) }
        #expect(try office.entries.count == 2)
    }

    @Test func `blank lines count as lines but not as entries`() throws {
        let office = try Office()
        let report = try office.take(["", Line.opened, " \t\r", Line.dateSet + "\r", ""])
        #expect((report.lines, report.recorded, report.casesOpened) == (2, 2, 1))
        let refusal = #expect(throws: BadInput.self) { try office.take(["", "", "x"]) }
        #expect(refusal?.line == 3)
    }

    @Test(arguments: [
        ("Europe/Paris", "2026-03-26T23:00:00Z", 60), ("America/New_York", "2026-03-27T04:00:00Z", -240),
        ("UTC", "2026-03-27T00:00:00Z", 0),
    ])
    func `a plain date is a day in the zone of the case`(zone: String, start: String, offset: Int) throws {
        let office = try Office()
        try office.take([
            Line.of("CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"\#(zone)"}"#),
            Line.of("ProfileRecorded", "{}", #""occurredAt":"2026-03-27""#),
        ])
        let occurred = try #require(try office.entries.last).occurred
        #expect(try occurred == Occurrence(instant: Instant(parsing: start), offsetMinutes: offset, precision: .day))
    }

    @Test func `the day a case is opened is a day in the zone it is opened with`() throws {
        let office = try Office()
        try office.take([
            Line.of(
                "CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"Europe/Paris"}"#,
                #""occurredAt":"2026-03-27""#)
        ])
        #expect(try office.entries.map(\.occurred.instant.description) == ["2026-03-26T23:00:00Z"])
    }

    @Test func `a member that is null is a member that is absent`() throws {
        let (spoken, silent) = (try Office(), try Office())
        let nulls = #""occurredAt":null,"recordedBy":null,"precision":null,"recordedAt":null,"schemaVersion":null"#
        try spoken.take([
            Line.opened, Line.of("NeedMet", #"{"needId":"N-1","outcome":null}"#, Line.id(2) + "," + nulls),
        ])
        try silent.take([Line.opened, Line.of("NeedMet", #"{"needId":"N-1"}"#, Line.id(2))])
        #expect(try spoken.entries == silent.entries)
    }

    @Test func `an open word that nobody knows is kept as it was written`() throws {
        let office = try Office()
        try office.take([
            Line.opened, Line.of("PersonReleased", #"{"unexpectedReception":"brass_band"}"#),
        ])
        let entry = try EventCatalogue.standard.open(try #require(try office.entries.last))
        let released = try #require(entry.event as? PersonReleased)
        #expect(released.unexpectedReception == .other("brass_band"))
        #expect(entry.data == .object([JSON.Member("unexpectedReception", .string("brass_band"))]))
    }

    @Test func `what the envelope says beside what and when is kept`() throws {
        let office = try Office()
        try office.take([
            Line.opened,
            Line.of("ProfileRecorded", "{}", #""recordedBy":"CM-21","marking":"sensitive","seq":7,"version":3"#),
        ])
        let entry = try EventCatalogue.standard.open(try #require(try office.entries.last))
        #expect(entry.attributes == Attributes(recordedBy: "CM-21", marking: .sensitive))
        #expect(entry.logged.version == 2)
    }

    @Test func `a rehearsal says the same and keeps nothing`() throws {
        let (rehearsing, recording) = (try Office(), try Office())
        let rehearsed = try rehearsing.take([Line.opened, Line.dateSet], rehearse: true)
        let recorded = try recording.take([Line.opened, Line.dateSet])
        #expect(rehearsed.isRehearsal && !recorded.isRehearsal)
        #expect((rehearsed.lines, rehearsed.recorded, rehearsed.casesOpened) == (2, 2, 1))
        #expect((recorded.lines, recorded.recorded, recorded.casesOpened) == (2, 2, 1))
        #expect(try rehearsing.entries.isEmpty)
        #expect(try recording.entries.count == 2)
    }

    @Test func `progress is told after every thousand lines`() throws {
        let office = try Office()
        var lines = ([Line.opened] + Array(repeating: Line.of("ProfileRecorded"), count: 2_100)).makeIterator()
        var told: [Int] = []
        _ = try office.casework.importLines(
            from: "long.jsonl", nextLine: { lines.next().map { Array($0.utf8) } }, progress: { told.append($0) })
        #expect(told == [1_000, 2_000])
    }
}
