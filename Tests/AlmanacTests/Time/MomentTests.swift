import Almanac
import Testing

struct MomentTests {
    private let paris = zone("Europe/Paris")

    @Test func `an instant means itself`() {
        let moment = Moment.instant(utc("2026-03-27T14:30Z"))
        #expect(moment.start(in: paris) == utc("2026-03-27T14:30Z"))
        #expect(moment.last(in: paris) == utc("2026-03-27T14:30Z"))
    }

    @Test(
        arguments: [
            ("Europe/Paris", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59.999Z"),
            ("Europe/Paris", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59.999Z"),
            ("UTC", "2024-02-29", "2024-02-29T00:00:00Z", "2024-02-29T23:59:59.999Z"),
            ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z"),
        ])
    func `a day may mean any instant of the local day`(zoneName: String, date: String, first: String, last: String) {
        let moment = Moment.day(day(date))
        #expect(moment.start(in: zone(zoneName)) == utc(first))
        #expect(moment.last(in: zone(zoneName)) == utc(last))
    }

    @Test func `either form is read, and a date stays a date`() throws {
        #expect(try Moment(parsing: "2026-03-27") == .day(day("2026-03-27")))
        #expect(try Moment(parsing: "2026-03-27T00:00Z") == .instant(utc("2026-03-27T00:00Z")))
        #expect(try Moment(parsing: Moment.day(day("2026-03-27")).description) == .day(day("2026-03-27")))
    }

    @Test(
        arguments: [
            ("2026-02-30", .day(.init(found: "2026-02-30", problem: .noSuchDay))),
            ("soon", .day(.init(found: "soon", problem: .malformed))),
            ("2026-03-27T15:30", .instant(.init(found: "2026-03-27T15:30", problem: .offsetMissing))),
        ] as [(String, MomentSyntaxError)])
    func `what is neither is refused`(text: String, error: MomentSyntaxError) {
        #expect(throws: error) { try Moment(parsing: text) }
    }
}
