/// How long a number of units took together.
struct Measurement {
    let duration: Duration
    let units: Int

    /// Whole nanoseconds for one unit.
    var nanosecondsForOne: Int64 { Int64(duration / .nanoseconds(1)) / Int64(max(units, 1)) }

    /// Measures work that says how many units it did.
    static func of(_ work: () throws -> Int) rethrows -> Measurement {
        var units = 0
        let duration = try ContinuousClock().measure { units = try work() }
        return Measurement(duration: duration, units: units)
    }
}
