import Outcomes
import Testing

struct FollowUpGridTests {
    @Test(
        arguments: [
            (0, .days, 1, 1), (1, .days, 1, 2), (13, .days, 1, 14), (14, .days, 2, 8), (90, .days, 7, 14),
            (91, .days, 7, 14), (365, .days, 30, 14), (4000, .days, 365, 12), (52, .weeks, 4, 14), (13.5, .weeks, 2, 8),
        ] as [(Double, FollowUpUnit, Double, Int)])
    func `times are round, not many, and end with the horizon`(
        horizon: Double, unit: FollowUpUnit, step: Double, count: Int
    ) {
        let times = FollowUpGrid(until: horizon, unit).times
        #expect(times.dropLast() == (0..<(count - 1)).map { Double($0) * step }[...])
        #expect((times.last, times.count) == (horizon, count))
    }

    @Test func `no horizon has more than fifteen times, and none twice`() {
        for horizon in 0...20_000 {
            for unit in FollowUpUnit.allCases {
                let times = FollowUpGrid(until: Double(horizon), unit).times
                #expect(times.count <= 15 && times.last == Double(horizon) && times == Set(times).sorted())
            }
        }
    }
}
