import Foundation

/// SplitMix64: small, and the same on every machine, so that a printed seed replays a failure.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// The seed of THROUGHCARE_SEED if there is one, else a new one; printed either way.
    static func printedSeed(for test: String) -> UInt64 {
        let replayed = ProcessInfo.processInfo.environment["THROUGHCARE_SEED"].flatMap { UInt64($0) }
        let seed = replayed ?? UInt64.random(in: 0...UInt64(UInt32.max))
        print("\(test): THROUGHCARE_SEED=\(seed)")
        return seed
    }
}

extension RandomNumberGenerator {
    mutating func chance(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }
}
