import Almanac
import Testing
import Watcher

/// The clock remembers the next instant at which an answer can change.
struct ClockTests {
    private let now = Instant(milliseconds: 1_000_000)

    @Test(arguments: [(-1, true), (0, true), (1, false)] as [(Int64, Bool)])
    func `an instant is reached when it comes`(offset: Int64, reached: Bool) {
        let clock = Clock(at: now)
        let instant = now + .milliseconds(offset)
        #expect(clock.hasReached(instant) == reached)
        #expect(clock.nextChange == (reached ? nil : instant))
    }

    @Test(arguments: [(-1, true), (0, false), (1, false)] as [(Int64, Bool)])
    func `an instant has passed one millisecond after it`(offset: Int64, passed: Bool) {
        let clock = Clock(at: now)
        let instant = now + .milliseconds(offset)
        #expect(clock.hasPassed(instant) == passed)
        #expect(clock.nextChange == (passed ? nil : instant + .milliseconds(1)))
    }

    @Test(arguments: [[5, 3, 9], [3, 5, 9], [9, 5, 3], [-4, 3]] as [[Int64]])
    func `the earliest instant ahead that was asked about is remembered`(offsets: [Int64]) {
        let clock = Clock(at: now)
        for offset in offsets { _ = clock.hasReached(now + .milliseconds(offset)) }
        #expect(clock.nextChange == now + .milliseconds(3))
    }

    @Test func `a clock that was asked nothing expects nothing`() {
        #expect(Clock(at: now).nextChange == nil)
    }

    @Test(
        arguments: [
            (-2, -1, false, nil), (-1, 0, false, nil), (0, 1, true, 1), (1, 2, false, 1), (0, nil, true, nil),
            (1, nil, false, 1),
        ] as [(Int64, Int64?, Bool, Int64?)])
    func `between is from a start inclusive to an end exclusive`(
        from: Int64, until: Int64?, isBetween: Bool, next: Int64?
    ) {
        let clock = Clock(at: now)
        let end = until.map { now + .milliseconds($0) }
        #expect(clock.isBetween(now + .milliseconds(from), and: end) == isBetween)
        #expect(clock.nextChange == next.map { now + .milliseconds($0) })
    }
}
