import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing

struct RecordTests {
    static let opening = #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#
    static let date = #"{"releaseAt":"2026-03-27T15:30+01:00"}"#

    @Test func `an event is recorded now, at the end of the log and of its stream`() throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        try office.record(
            "ActorRegistered", #"{"actor":"CM-21","kind":"person","agency":"AGY-1"}"#, in: .named(.actor, "CM-21"))
        try office.record("CaseOpened", Self.opening)
        let recorded = try office.record("ReleaseDateSet", Self.date)
        #expect((recorded.position, recorded.version, recorded.isNew, recorded.isRehearsal) == (3, 2, true, false))
        #expect(recorded.recordedAt.description == "2026-03-10T09:00:00Z")
        let entry = try #require(try office.entries.last)
        #expect(entry.id == recorded.id)
        #expect(entry.occurred == Occurrence(instant: recorded.recordedAt))
    }

    @Test func `identifiers made one after another sort so`() throws {
        let office = try Office()
        let first = try office.record("CaseOpened", Self.opening).id
        try office.moveClock(to: "2026-03-10T09:00:01Z")
        let second = try office.record("ReleaseDateSet", Self.date).id
        #expect(first.description < second.description)
    }

    @Test(arguments: [(0, "CaseOpened", opening), (1, "ReleaseDateSet", date)] as [(Int64, String, String)])
    func `the version that was expected is taken, one more or less is a conflict`(
        version: Int64, type: String, data: String
    ) throws {
        let office = try Office()
        if version > 0 { try office.record("CaseOpened", Self.opening) }
        for wrong in [version - 1, version + 1] {
            #expect(throws: VersionConflict(stream: .lina, expected: .exactly(wrong), found: version)) {
                try office.record(type, data, expectedVersion: wrong)
            }
        }
        #expect(try office.record(type, data, expectedVersion: version).version == version + 1)
    }

    @Test func `the same id recorded again later records nothing twice`() throws {
        let office = try Office()
        let first = try office.record("CaseOpened", Self.opening, id: .number(1))
        try office.moveClock(to: "2026-03-10T10:00Z")
        let second = try office.record("CaseOpened", Self.opening, id: .number(1), expectedVersion: 0)
        #expect((second.id, second.position, second.recordedAt) == (first.id, first.position, first.recordedAt))
        #expect(!second.isNew)
        #expect(try office.entries.count == 1)
    }

    @Test(
        arguments: [
            (#"{"releaseAt":"2026-03-28"}"#, "2026-03-10T09:00Z", [.data]), (date, "2026-03-09", [.occurred]),
            (#"{"releaseAt":"2026-03-28"}"#, "2026-03-09", [.occurred, .data]),
        ] as [(String, String, [EntryConflict.Part])])
    func `the same id with other content is refused`(
        data: String, occurredAt: String, differences: [EntryConflict.Part]
    ) throws {
        let office = try Office()
        try office.record("CaseOpened", Self.opening)
        try office.record("ReleaseDateSet", Self.date, id: .number(2), occurredAt: "2026-03-10T09:00Z")
        #expect(throws: EntryConflict(id: .number(2), position: 2, differences: differences)) {
            try office.record("ReleaseDateSet", data, id: .number(2), occurredAt: occurredAt)
        }
    }

    @Test func `a rehearsal says where the event would go and keeps nothing`() throws {
        let office = try Office()
        try office.record("CaseOpened", Self.opening)
        let rehearsed = try office.record("ReleaseDateSet", Self.date, rehearse: true)
        #expect((rehearsed.position, rehearsed.version, rehearsed.isNew, rehearsed.isRehearsal) == (2, 2, true, true))
        #expect(try office.entries.count == 1)
        #expect(throws: VersionConflict.self) {
            try office.record("ReleaseDateSet", Self.date, expectedVersion: 7, rehearse: true)
        }
        #expect(throws: BadInput.self) { try office.record("MovedHouse", rehearse: true) }
    }

    @Test func `what an import refuses is refused here too, without a line`() throws {
        let office = try Office()
        #expect(
            throws: BadInput(
                field: "stream", expected: "a case that was opened",
                found: "no CaseOpened in case/K-001 (\(Invariant.oneOpening))",
                advice: "record CaseOpened for K-001 first")
        ) { try office.record("ReleaseDateSet", Self.date) }
        #expect(try office.entries.isEmpty)
    }

    @Test(
        arguments: [
            ("2026-03-27", "2026-03-26T23:00:00Z", .day), ("2026-03-27T15:30+01:00", "2026-03-27T14:30:00Z", .instant),
        ] as [(String, String, Occurrence.Precision)])
    func `when it happened is kept as exactly as it is known`(
        text: String, instant: String, precision: Occurrence.Precision
    ) throws {
        let office = try Office()
        try office.record("CaseOpened", Self.opening)
        try office.record("ProfileRecorded", occurredAt: text)
        let occurred = try #require(try office.entries.last).occurred
        #expect(try occurred == Occurrence(instant: Instant(parsing: instant), offsetMinutes: 60, precision: precision))
    }
}
