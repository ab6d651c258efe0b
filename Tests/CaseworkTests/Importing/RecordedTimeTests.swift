import Almanac
import Casework
import Events
import Testing

/// Whose time of recording an import gives: the log's own, or the one in the file.
struct RecordedTimeTests {
    static let lines = [
        Line.of(
            "CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"UTC"}"#, Line.recordedAt("2026-01-02T08:00:00Z")),
        Line.of("ProfileRecorded", "{}", Line.recordedAt("2026-01-02T10:00+01:00")),
    ]

    @Test func `without being asked to keep theirs the log gives its own time`() throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        let report = try office.take(Self.lines + [Line.of("ProfileRecorded")])
        #expect(report.recordedTimesReplaced == 2)
        #expect(try Set(office.entries.map(\.recordedAt.description)) == ["2026-03-10T09:00:00Z"])
    }

    @Test func `kept times stand in the log as they were`() throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        let report = try office.take(Self.lines, keepingTimes: true)
        #expect((report.recordedTimesReplaced, report.aheadOfClock) == (0, nil))
        #expect(
            try office.entries.map(\.recordedAt.description) == ["2026-01-02T08:00:00Z", "2026-01-02T09:00:00Z"])
    }

    @Test(arguments: [true, false])
    func `what does not say when it happened counts from when it was recorded`(keepingTimes: Bool) throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        try office.take(Self.lines + [Line.of("ProfileRecorded")], keepingTimes: keepingTimes)
        #expect(
            try office.entries.map(\.occurred.instant.description)
                == ["2026-01-02T08:00:00Z", "2026-01-02T09:00:00Z", "2026-03-10T09:00:00Z"])
    }

    @Test(
        arguments: [
            ("2026-03-10T08:59:59.999Z", nil), ("2026-03-10T09:00:00Z", nil),
            ("2026-03-10T09:00:00.001Z", "2026-03-10T09:00:00.001Z"),
        ] as [(String, String?)])
    func `kept times ahead of the clock are reported`(recordedAt: String, ahead: String?) throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        let report = try office.take(
            Self.lines + [Line.of("ProfileRecorded", "{}", Line.recordedAt(recordedAt))], keepingTimes: true)
        #expect(report.aheadOfClock?.description == ahead)
    }

    @Test func `the log's time goes on from kept times ahead of the clock`() throws {
        let office = try Office(at: "2025-12-01T09:00Z")
        try office.take(Self.lines, keepingTimes: true)
        try office.take([Line.of("ProfileRecorded")])
        #expect(try office.entries.last?.recordedAt.description == "2026-01-02T09:00:00Z")
    }

    @Test(arguments: ["2026-01-02T09:00:00Z", "2026-01-02T09:00:00.001Z"])
    func `a kept time that does not go backwards is taken`(recordedAt: String) throws {
        let office = try Office()
        let line = Line.of("ProfileRecorded", "{}", Line.recordedAt(recordedAt))
        #expect(try office.take(Self.lines + [line], keepingTimes: true).recorded == 3)
    }

    @Test func `a kept time that goes backwards is refused`() throws {
        try BadLine(
            Line.of("ProfileRecorded", "{}", Line.recordedAt("2026-01-02T08:59:59.999Z")), after: Self.lines,
            field: "recordedAt", expected: "a time not before 2026-01-02T09:00:00Z, the last time in the log",
            found: "2026-01-02T08:59:59.999Z",
            advice: "sort the lines by recordedAt, or leave --keep-recorded-times away"
        ).expectRefusal(keepingTimes: true)
    }
}
