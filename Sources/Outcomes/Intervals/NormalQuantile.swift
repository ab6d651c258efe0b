internal import Foundation

/// The number below which a standard normal number lies with a given probability.
///
/// Right to about 14 digits: a rough start, then steps on the error function until they change nothing more.
public struct NormalQuantile: Hashable, Sendable {
    /// Negative below a probability of one half; infinite at 0 and 1.
    public let value: Double

    /// Looks up a probability.
    /// - Precondition: It lies between 0 and 1, both inclusive.
    public init(_ probability: Double) {
        precondition(probability >= 0 && probability <= 1, "\(probability) is no probability")
        // 1 - p has no rounding error above one half, and the smaller tail is the one that has digits.
        value = probability > 0.5 ? -Self.lowerTail(1 - probability) : Self.lowerTail(probability)
    }

    private static func lowerTail(_ probability: Double) -> Double {
        guard probability > 0 else { return -.infinity }
        // The tail is at most exp(-x²/2) / 2, so this start lies outside and the steps come in from one side.
        var guess = -(-2 * log(2 * probability)).squareRoot()
        for _ in 0..<60 {
            let step = halley(at: guess, towards: probability)
            guess -= step
            if abs(step) <= 1e-15 * max(1, abs(guess)) { break }
        }
        return guess
    }

    /// Halley's step: Newton's, and what the curve bends.
    private static func halley(at guess: Double, towards probability: Double) -> Double {
        let tail = erfc(-guess / 2.0.squareRoot()) / 2
        let density = exp(-guess * guess / 2) / (2 * Double.pi).squareRoot()
        // Where both are too small to divide, the start is as good as it gets.
        guard density > 0 else { return 0 }
        let newton = (tail - probability) / density
        return newton / (1 + guess * newton / 2)
    }
}
