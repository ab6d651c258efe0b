import Almanac
import Specifications
import Testing

struct IntervalSetTests {
    @Test(
        arguments: [
            ([], []),
            ([minutes(5, 9), minutes(0, 4)], [minutes(0, 4), minutes(5, 9)]),
            ([minutes(0, 5), minutes(5, 9)], [minutes(0, 9)]),
            ([minutes(0, 6), minutes(5, 9)], [minutes(0, 9)]),
            ([minutes(0, 9), minutes(2, 3), minutes(8, 9)], [minutes(0, 9)]),
            ([minutes(0, 1), minutes(0, 1)], [minutes(0, 1)]),
        ] as [([Interval], [Interval])])
    func `a set is sorted, disjoint and merges what touches`(given: [Interval], kept: [Interval]) {
        #expect(IntervalSet(given).intervals == kept)
        #expect(IntervalSet(given).isEmpty == kept.isEmpty)
    }

    @Test(
        arguments: [
            (9, [minutes(9, 10)]),
            (10, []),
            (11, []),
        ] as [(Int, [Interval])])
    func `stretches a minute apart leave a gap, touching and overlapping ones none`(end: Int, gaps: [Interval]) {
        let set = IntervalSet([minutes(0, end), minutes(10, 20)])
        #expect(set.gaps(in: minutes(0, 20)) == gaps)
    }

    @Test func `gaps reach to both ends of the interval asked about`() {
        let set = IntervalSet([minutes(-10, 2), minutes(5, 8), minutes(15, 30)])
        #expect(set.gaps(in: minutes(0, 20)) == [minutes(2, 5), minutes(8, 15)])
        #expect(set.gaps(in: minutes(2, 15)) == [minutes(2, 5), minutes(8, 15)])
        #expect(set.gaps(in: minutes(3, 4)) == [minutes(3, 4)])
        #expect(set.gaps(in: minutes(5, 8)) == [])
        #expect(IntervalSet.empty.gaps(in: minutes(0, 9)) == [minutes(0, 9)])
    }

    @Test(arguments: [(-1, false), (0, true), (9, true), (10, false), (14, false), (15, true), (20, false)])
    func `containment is half-open in every stretch`(minute: Int, inside: Bool) {
        let set = IntervalSet([minutes(0, 10), minutes(15, 20)])
        #expect(set.contains(minutes(minute, minute + 1).start) == inside)
    }

    @Test func `length is the sum of the stretches`() {
        #expect(IntervalSet([minutes(0, 10), minutes(5, 12), minutes(20, 21)]).length == .minutes(13))
    }

    @Test func `set operations agree with minute-by-minute membership`() {
        let seed = SeededGenerator.printedSeed(for: "IntervalSetTests")
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let left = IntervalSet.random(using: &generator)
            let right = IntervalSet.random(using: &generator)
            let frame = minutes(10, 70)
            for minute in 0..<90 {
                let instant = minutes(minute, minute + 1).start
                let (inLeft, inRight) = (left.contains(instant), right.contains(instant))
                #expect(left.union(right).contains(instant) == (inLeft || inRight), "seed \(seed)")
                #expect(left.subtracting(right).contains(instant) == (inLeft && !inRight), "seed \(seed)")
                let framed = frame.contains(instant)
                #expect(left.intersection(frame).contains(instant) == (inLeft && framed), "seed \(seed)")
                #expect(IntervalSet(left.gaps(in: frame)).contains(instant) == (!inLeft && framed), "seed \(seed)")
            }
            let difference = left.subtracting(right)
            #expect(IntervalSet(difference.intervals) == difference, "seed \(seed)")
        }
    }
}

extension IntervalSet {
    fileprivate static func random(using generator: inout SeededGenerator) -> IntervalSet {
        IntervalSet(
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                let start = Int.random(in: 0..<80, using: &generator)
                return minutes(start, start + Int.random(in: 1...12, using: &generator))
            })
    }
}
