import Almanac
import Events
import Outcomes
import Testing

@testable import Casework

struct CohortTests {
    private static let gate = #"{"releasedAt":"2026-03-27T15:30+01:00"}"#

    private static func recorded(_ day: String) -> String {
        #""occurredAt":"\#(day)T08:00:00Z","recordedAt":"\#(day)T08:00:00Z""#
    }

    private static let lines = [
        Line.of(
            "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#,
            recorded("2026-01-05")),
        Line.of("ReleaseDateSet", #"{"releaseAt":"2026-03-27T15:30+01:00"}"#, recorded("2026-01-06")),
        Line.of("PersonReleased", gate, recorded("2026-03-28")),
        Line.of(
            "OutcomeRecorded", #"{"indicator":"reoffending_other","value":1,"measuredOn":"2026-04-06"}"#,
            recorded("2026-04-10")),
        Line.of("CaseClosed", #"{"reason":"end_of_mandate"}"#, recorded("2026-05-02")),
        Line.of(
            "CaseOpened", #"{"caseRef":"K-002","track":"community_measure","tz":"Europe/Paris"}"#,
            recorded("2026-05-03"), in: "case/K-002"),
    ]

    @Test(
        arguments: [
            (2, []), (3, [ObservedTime(1, nil)]), (4, [ObservedTime(10, .rearrest)]),
            (5, [ObservedTime(10, .rearrest)]),
        ] as [(Int64, [ObservedTime])])
    func `a cohort up to a position is that of a log that ended there`(position: Int64, times: [ObservedTime]) throws {
        let (whole, cut) = (try Office(), try Office())
        try whole.take(Self.lines, keepingTimes: true)
        try cut.take(Array(Self.lines.prefix(Int(position))), keepingTimes: true)
        let cohort = try whole.casework.cohort(to: position)
        #expect(cohort.rows.compactMap { $0.followUp[.rearrest] } == times)
        #expect(try cut.casework.cohort().table == cohort.table)
        #expect(try whole.casework.fairness(to: position).tables == cut.casework.fairness().tables)
    }

    @Test func `a position that the log has not reached is refused`() throws {
        let office = try Office()
        try office.take(Self.lines, keepingTimes: true)
        #expect(throws: PositionNotReached.self) { try office.casework.cohort(to: 7) }
    }

    @Test func `all of the log is the default`() throws {
        let office = try Office()
        try office.take(Self.lines, keepingTimes: true)
        let cohort = try office.casework.cohort()
        #expect(cohort.rows.map(\.caseRef) == ["K-001", "K-002"])
        #expect(try office.casework.cohort(to: 6).table == cohort.table)
    }

    @Test func `a cohort of a log without entries is empty`() throws {
        #expect(try Office().casework.cohort().rows.isEmpty)
    }
}
