import Almanac
import Testing

struct AvailabilityExceptionTests {
    private let frame = minutes(0, 100)

    private func exception(_ from: Int, _ to: Int?, _ effect: AvailabilityException.Effect) -> AvailabilityException {
        AvailabilityException(
            from: frame.start + .minutes(from), to: to.map { frame.start + .minutes($0) }, effect: effect)
    }

    private func reachable(_ pattern: AvailabilityPattern, _ exceptions: [AvailabilityException]) -> [Interval] {
        let statement = AvailabilityStatement(pattern: pattern, zone: .utc)
        return Availability(statements: [statement], exceptions: exceptions).reachable(within: frame).intervals
    }

    @Test func `the newest recorded exception wins where two overlap`() {
        let away = exception(10, 50, .unavailable)
        let back = exception(30, 60, .available)
        #expect(reachable(.always, [away, back]) == [minutes(0, 10), minutes(30, 100)])
        #expect(reachable(.always, [back, away]) == [minutes(0, 10), minutes(50, 100)])
        #expect(reachable(.weekly([]), [away, back]) == [minutes(30, 60)])
        #expect(reachable(.weekly([]), [back, away]) == [minutes(50, 60)])
    }

    @Test func `an exception without an end holds until further notice`() {
        #expect(reachable(.always, [exception(40, nil, .unavailable)]) == [minutes(0, 40)])
        #expect(reachable(.weekly([]), [exception(40, nil, .available)]) == [minutes(40, 100)])
    }

    @Test(
        arguments: [
            (39, [minutes(0, 100)]), (40, [minutes(0, 100)]), (41, [minutes(0, 40), minutes(41, 100)]),
        ])
    func `an exception has an effect only if it ends after it starts`(end: Int, left: [Interval]) {
        #expect(reachable(.always, [exception(40, end, .unavailable)]) == left)
    }

    @Test func `an exception never reaches beyond the interval asked about`() {
        #expect(reachable(.weekly([]), [exception(-50, 500, .available)]) == [frame])
        #expect(reachable(.weekly([]), [exception(100, 500, .available)]) == [])
        #expect(reachable(.weekly([]), [exception(-50, 0, .available)]) == [])
    }
}
