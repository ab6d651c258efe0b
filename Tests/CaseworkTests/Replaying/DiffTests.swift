import Almanac
import Events
import Projections
import Specifications
import Testing

@testable import Casework

/// What changed in a case between two vantages of one store.
struct DiffTests {
    private static let released = Line.of(
        "ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00"}"#,
        Line.id(2) + "," + Line.recordedAt("2026-01-06T08:00:00Z"))
    private static let opened = Line.of(
        "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#,
        Line.recordedAt("2026-01-05T08:00:00Z"))

    private func office() throws -> Office {
        let office = try Office(at: "2026-03-10T09:00Z")
        try office.take([Self.opened, Self.released], keepingTimes: true)
        return office
    }

    private func known(_ text: String?) throws -> Vantage {
        Vantage(knownAt: try text.map { try Instant(parsing: $0) })
    }

    @Test(arguments: [
        ("2026-01-06T07:59:59.999Z", ["ReleaseDateSet"]), ("2026-01-06T08:00:00Z", []),
        ("2026-01-06T08:00:00.001Z", []),
    ])
    func `an entry is new until the first vantage knows it`(from: String, types: [String]) throws {
        let diff = try office().casework.diff(of: "K-001", from: known(from), to: known(nil)).opened()
        #expect(diff.entries.compactMap { $0.after?.entry.logged.type } == types)
        #expect(diff.views.map(\.view).contains("readiness") == !types.isEmpty)
    }

    @Test func `the release date brings alerts into the view of how ready the release is`() throws {
        let diff = try office().casework.diff(
            of: "K-001", from: known("2026-01-05T09:00:00Z"), to: known(nil)
        ).opened()
        let paths = diff.views.first { $0.view == "readiness" }?.fields.map { "\($0.change.path)" } ?? []
        #expect(paths.contains("releaseAt"))
        #expect(paths.contains("openAlerts.top"))
    }

    static let first = "2026-02-01T08:00:00Z"
    static let seconds: [(time: String, isRefused: Bool)] = [
        ("2026-02-01T07:59:59.999Z", true), ("2026-02-01T08:00:00Z", false), ("2026-02-01T08:00:00.001Z", false),
    ]

    @Test(arguments: seconds, [VantagesReversed.Axis.happened, .known])
    func `a second time before the first is refused`(
        second: (time: String, isRefused: Bool), axis: VantagesReversed.Axis
    ) throws {
        func vantage(_ moment: Instant) -> Vantage {
            axis == .known ? Vantage(knownAt: moment) : Vantage(asOf: moment)
        }
        let (earlier, later) = (try Instant(parsing: Self.first), try Instant(parsing: second.time))
        let casework = try office().casework
        func compare() throws -> CaseDiff {
            try casework.diff(of: "K-001", from: vantage(earlier), to: vantage(later)).opened()
        }
        if second.isRefused {
            #expect(throws: VantagesReversed(axis: axis, first: earlier, second: later)) { try compare() }
        } else {
            #expect(throws: Never.self) { try compare() }
        }
    }

    @Test func `a first time that lies ahead of now is refused where now is the second`() throws {
        let ahead = Vantage(asOf: try Instant(parsing: "2026-03-11T09:00:00Z"))
        #expect(throws: VantagesReversed.self) { try office().casework.diff(of: "K-001", from: ahead, to: .today) }
    }

    @Test func `a case that is not there is not found`() throws {
        #expect(throws: CaseNotFound(caseRef: "K-9")) {
            try office().casework.diff(of: "K-9", from: known("2026-01-05T09:00:00Z"), to: known(nil))
        }
    }
}
