import Almanac
import Testing

struct CoverageTests {
    private let release = utc("2026-01-01T00:00Z")

    private func coverage(_ contacts: [(id: String, reachable: IntervalSet)]) -> Coverage {
        Coverage(release: release, window: .minutes(60), horizon: .minutes(30), contacts: contacts)
    }

    @Test func `a gap inside the window is the whole span`() {
        let found = coverage([("desk", IntervalSet([minutes(0, 10), minutes(25, 200)]))])
        #expect(found.window == minutes(0, 60))
        #expect(found.spans.count == 1)
        #expect(found.longest?.length == .minutes(15))
        #expect(found.longest?.trueLength == .minutes(15))
        #expect(found.firstContactAfter == .zero)
    }

    @Test(
        arguments: [
            (59, 59, 75, 1, 16),
            (60, nil, nil, nil, nil),
            (61, nil, nil, nil, nil),
        ] as [(Int, Int?, Int?, Int?, Int?)])
    func `only a gap that begins inside the window counts, with its true end`(
        leaves: Int, start: Int?, trueEnd: Int?, length: Int?, trueLength: Int?
    ) {
        let longest = coverage([("desk", IntervalSet([minutes(0, leaves), minutes(75, 200)]))]).longest
        #expect(longest?.start == start.map { release + .minutes($0) })
        #expect(longest?.trueEnd == trueEnd.map { release + .minutes($0) })
        #expect(longest?.length == length.map { .minutes($0) })
        #expect(longest?.trueLength == trueLength.map { .minutes($0) })
    }

    @Test(arguments: [(89, 89), (90, nil), (91, nil)] as [(Int, Int?)])
    func `the search ends before the horizon`(comes: Int, found: Int?) {
        let coverage = coverage([("desk", IntervalSet([minutes(comes, 200)]))])
        #expect(coverage.firstContactAfter == found.map { .minutes($0) })
        #expect(coverage.longest?.trueLength == found.map { .minutes($0) })
        #expect(coverage.longest?.length == .minutes(60))
        #expect(coverage.longest?.horizon == release + .minutes(90))
        #expect(coverage.suppliers == [])
    }

    @Test func `the earliest of equally long spans is the longest`() {
        let found = coverage([("desk", IntervalSet([minutes(10, 20), minutes(30, 40), minutes(50, 95)]))])
        #expect(found.spans.map(\.length) == [.minutes(10), .minutes(10), .minutes(10)])
        #expect(found.longest?.start == release)
    }

    @Test func `contacts that take turns leave no span`() {
        let found = coverage([("a", IntervalSet([minutes(0, 30)])), ("b", IntervalSet([minutes(30, 90)]))])
        #expect(found.spans.isEmpty)
        #expect(found.longest == nil)
        #expect(found.suppliers == ["a", "b"])
    }

    @Test func `the same contact twice is one, and one after the window is none`() {
        let found = coverage([
            ("b", IntervalSet([minutes(0, 10)])), ("a", IntervalSet([minutes(5, 10)])),
            ("b", IntervalSet([minutes(20, 30)])), ("late", IntervalSet([minutes(60, 90)])), ("none", .empty),
        ])
        #expect(found.suppliers == ["a", "b"])
    }

    @Test func `cover before the release is no cover`() {
        let found = coverage([("desk", IntervalSet([minutes(-100, 0)]))])
        #expect(found.firstContactAfter == nil)
        #expect(found.longest?.trueLength == nil)
        #expect(found.suppliers == [])
    }

    @Test(arguments: [(39, 0), (40, 45), (41, 45)])
    func `a span that has ended no longer counts after release`(now: Int, start: Int) {
        let found = coverage([("desk", IntervalSet([minutes(40, 45), minutes(70, 90)]))])
        #expect(found.longest { $0 <= release + .minutes(now) }?.start == release + .minutes(start))
    }

    @Test func `a span that runs on past the window stays until its true end`() {
        let found = coverage([("desk", IntervalSet([minutes(0, 40), minutes(70, 90)]))])
        #expect(found.longest { $0 <= release + .minutes(69) } != nil)
        #expect(found.longest { $0 <= release + .minutes(70) } == nil)
    }

    @Test func `silly windows and releases at the edge of the calendar are no trap`() {
        #expect(Coverage(release: release, window: .zero, contacts: []).window.length == .milliseconds(1))
        #expect(Coverage.reach(release: release, window: .hours(1), horizon: -.hours(5)).length == .hours(1))
        #expect(Coverage(release: .latest, contacts: []).longest != nil)
        #expect(Coverage.reach(release: release).length == .days(10))
    }
}
