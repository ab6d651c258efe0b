import Almanac
import Events
import Projections
import Specifications
import Testing

@testable import Casework

/// Views at two times: what had happened by then, and what was known then.
struct TwoTimesTests {
    /// The date was moved on 1 February, and that became known on 10 February.
    static let lines = [
        Line.of(
            "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#,
            Line.recordedAt("2026-01-05T08:00:00Z")),
        Line.of(
            "ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00"}"#,
            Line.id(2) + "," + Line.recordedAt("2026-01-06T08:00:00Z")),
        Line.of(
            "ReleaseDateChanged", #"{"to":"2026-04-03T10:00+02:00"}"#,
            #""occurredAt":"2026-02-01T08:00:00Z","# + Line.recordedAt("2026-02-10T08:00:00Z")),
    ]

    static let moments: [(asOf: String?, knownAt: String?, types: [String], release: String?)] = [
        (nil, nil, ["CaseOpened", "ReleaseDateSet", "ReleaseDateChanged"], "2026-04-03T08:00:00Z"),
        ("2026-01-06T07:59:59.999Z", nil, ["CaseOpened"], nil),
        ("2026-01-06T08:00:00Z", nil, ["CaseOpened", "ReleaseDateSet"], "2026-03-27T14:30:00Z"),
        ("2026-02-01T07:59:59.999Z", nil, ["CaseOpened", "ReleaseDateSet"], "2026-03-27T14:30:00Z"),
        ("2026-02-01T08:00:00Z", nil, ["CaseOpened", "ReleaseDateSet", "ReleaseDateChanged"], "2026-04-03T08:00:00Z"),
        (
            "2026-02-05T08:00:00Z", "2026-02-10T07:59:59.999Z", ["CaseOpened", "ReleaseDateSet"],
            "2026-03-27T14:30:00Z"
        ),
        (
            "2026-02-05T08:00:00Z", "2026-02-10T08:00:00Z", ["CaseOpened", "ReleaseDateSet", "ReleaseDateChanged"],
            "2026-04-03T08:00:00Z"
        ),
    ]

    @Test(arguments: moments)
    func `both views tell what had happened as it was known`(
        asOf: String?, knownAt: String?, types: [String], release: String?
    ) throws {
        let office = try Office(at: "2026-02-20T08:00Z")
        try office.take(Self.lines, keepingTimes: true)
        let vantage = Vantage(
            asOf: try asOf.map { try Instant(parsing: $0) }, knownAt: try knownAt.map { try Instant(parsing: $0) })
        let timeline = try office.casework.timeline(of: "K-001", seenFrom: vantage).opened()
        #expect(timeline.rows.map(\.entry.logged.type) == types)
        let readiness = try office.casework.readiness(of: "K-001", seenFrom: vantage).opened()
        #expect(readiness.gate?.instant.description == release)
        #expect(readiness.moment.description == asOf ?? "2026-02-20T08:00:00Z")
        let board = try office.casework.readinessBoard(seenFrom: vantage).map { try $0.opened() }
        #expect(board.map { $0.gate?.instant.description } == (release == nil ? [] : [release]))
    }

    @Test func `a correction counts from when it was recorded`() throws {
        let office = try Office(at: "2026-02-20T08:00Z")
        try office.take(Array(Self.lines.prefix(2)), keepingTimes: true)
        let correction = #"{"target":"\#(EntryID.number(2))","fields":{"releaseAt":"2026-03-26T15:30+01:00"}}"#
        try office.record("EventCorrected", correction)
        let before = Vantage(knownAt: try Instant(parsing: "2026-02-20T07:59:59.999Z"))
        let release = { try office.casework.readiness(of: "K-001", seenFrom: $0).opened().gate?.instant.description }
        #expect(try release(before) == "2026-03-27T14:30:00Z")
        #expect(try release(.today) == "2026-03-26T14:30:00Z")
        #expect(
            try office.casework.timeline(of: "K-001", seenFrom: before).opened().rows.map(\.corrections.count) == [
                0, 0,
            ])
    }

    @Test func `a record made late says how late`() throws {
        let office = try Office(at: "2026-02-20T08:00Z")
        try office.take(Self.lines, keepingTimes: true)
        let rows = try office.casework.timeline(of: "K-001", seenFrom: .today).opened().rows
        #expect(rows.map(\.lateBy) == [.zero, .zero, .days(9)])
        #expect(rows.map(\.supersededBy) == [nil, 3, nil])
    }

    @Test func `a log of the future is looked at from its own last time`() throws {
        let office = try Office(at: "2025-06-01T08:00Z")
        try office.take(Self.lines, keepingTimes: true)
        let readiness = try office.casework.readiness(of: "K-001", seenFrom: .today).opened()
        #expect(readiness.moment.description == "2026-02-10T08:00:00Z")
    }

    @Test func `a case of which nothing is recorded is not found`() throws {
        let office = try Office()
        try office.take([Line.opened])
        #expect(throws: CaseNotFound(caseRef: "K-002")) {
            try office.casework.timeline(of: "K-002", seenFrom: .today)
        }
        #expect(throws: CaseNotFound(caseRef: "K-002")) {
            try office.casework.readiness(of: "K-002", seenFrom: .today)
        }
        #expect(throws: CaseNotFound(caseRef: "K 2")) { try office.casework.zone(of: "K 2") }
        #expect(try office.casework.zone(of: "K-001").identifier == "Europe/Paris")
    }
}
