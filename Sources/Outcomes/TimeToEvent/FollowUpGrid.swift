/// Times after a release at which curves are told: round ones, from 0 to a horizon, both inclusive.
public struct FollowUpGrid: Hashable, Sendable {
    /// Rising, in the unit; the last one is the horizon, round or not.
    public let times: [Double]
    private let step: Double

    /// Divides the time until a horizon into at most 13 equal steps of a usual length, and what is left.
    /// - Precondition: The horizon is not negative.
    public init(until horizon: Double, _ unit: FollowUpUnit) {
        precondition(horizon >= 0 && horizon < .infinity, "\(horizon) is no horizon")
        let usual: [Double] =
            switch unit {
            case .days: [1, 2, 7, 14, 30, 60, 90, 180]
            case .weeks: [1, 2, 4, 13, 26]
            }
        let year = unit == .days ? 365.0 : 52.0
        let step = usual.first { horizon <= $0 * 13 } ?? year * (horizon / (year * 13)).rounded(.up)
        let whole = Int(horizon / step)
        self.step = step
        times = (0...whole).map { Double($0) * step } + (Double(whole) * step < horizon ? [horizon] : [])
    }

    /// The last time that is a whole number of steps: a horizon that follows from the data would tell the day of a person.
    var lastRound: Double { times.last { $0.truncatingRemainder(dividingBy: step) == 0 } ?? 0 }
}
