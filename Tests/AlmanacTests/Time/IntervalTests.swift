import Almanac
import Testing

struct IntervalTests {
    @Test(arguments: [(-1, false), (0, false), (1, true)])
    func `an interval needs an end after its start`(minutesLater: Int, exists: Bool) {
        let start = utc("2026-03-27T14:30Z")
        #expect((Interval(start: start, end: start + .minutes(minutesLater)) != nil) == exists)
    }

    @Test(arguments: [("09:59:59.999", false), ("10:00", true), ("11:59:59.999", true), ("12:00", false)])
    func `the start is inside and the end is not`(time: String, inside: Bool) {
        let morning = interval(utc("2026-03-27T10:00Z"), utc("2026-03-27T12:00Z"))
        #expect(morning.contains(utc("2026-03-27T\(time)Z")) == inside)
    }

    @Test(
        arguments: [
            (minutes(0, 10), minutes(9, 20), minutes(9, 10)),
            (minutes(0, 10), minutes(10, 20), nil),
            (minutes(0, 10), minutes(11, 20), nil),
            (minutes(0, 10), minutes(2, 3), minutes(2, 3)),
        ] as [(Interval, Interval, Interval?)])
    func `only shared time is common, touching is not sharing`(left: Interval, right: Interval, common: Interval?) {
        #expect(left.intersection(right) == common)
        #expect(right.intersection(left) == common)
        #expect(left.overlaps(right) == (common != nil))
    }
}
