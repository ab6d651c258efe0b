/// Chance that is the same on every machine: SplitMix64, kept apart for each life by its number.
struct Chance {
    private var state: UInt64

    /// Begins anew for a life; the same seed and number give the same chance.
    init(seed: UInt64, number: UInt64) {
        state = seed
        state = next() ^ number &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A whole number of the range, each as likely as the other.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// True so many times in a hundred.
    mutating func happens(percent: Int) -> Bool { number(1...100) <= percent }

    /// One of the values, each as likely as the other; `values` is not empty.
    mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

    /// How often something goes on if it stops by chance each time: `mean` on average, at most eight times that.
    mutating func goingOn(mean: Int) -> Int {
        var count = 0
        while count < mean * 8, number(0...mean) > 0 { count += 1 }
        return count
    }
}
