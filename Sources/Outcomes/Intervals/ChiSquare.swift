internal import Foundation

/// How a sum of squares of standard normal numbers is distributed.
public struct ChiSquare: Hashable, Sendable {
    /// How many squares; at least 1.
    public let degreesOfFreedom: Int

    /// Takes the number of squares.
    /// - Precondition: It is at least 1.
    public init(degreesOfFreedom: Int) {
        precondition(degreesOfFreedom >= 1, "a sum of \(degreesOfFreedom) squares is none")
        self.degreesOfFreedom = degreesOfFreedom
    }

    /// The probability of at least that much; 1 for 0 and less.
    ///
    /// The upper incomplete gamma function of half of both: a series where the value is below its mean, a continued
    /// fraction above it, so that small probabilities keep their digits.
    public func probability(ofAtLeast value: Double) -> Double {
        guard value > 0 else { return 1 }
        guard value < .infinity else { return 0 }
        let (shape, point) = (Double(degreesOfFreedom) / 2, value / 2)
        let scale = exp(shape * log(point) - point - lgamma(shape))
        return point < shape + 1
            ? 1 - scale * series(shape, point) : scale * continuedFraction(shape, point)
    }

    /// Σ xⁿ / (a (a+1) … (a+n)).
    private func series(_ shape: Double, _ point: Double) -> Double {
        var (term, sum, step) = (1 / shape, 1 / shape, shape)
        while term > sum * 1e-17 {
            step += 1
            term *= point / step
            sum += term
        }
        return sum
    }

    /// 1 / (x+1−a − 1(1−a) / (x+3−a − 2(2−a) / (x+5−a − …))), from the front as Lentz does.
    private func continuedFraction(_ shape: Double, _ point: Double) -> Double {
        var denominator = point + 1 - shape
        var (upper, lower) = (Double.infinity, 1 / denominator)
        var product = lower
        for index in 1...100_000 {
            let numerator = -Double(index) * (Double(index) - shape)
            denominator += 2
            lower = 1 / (numerator * lower + denominator)
            upper = denominator + numerator / upper
            let factor = upper * lower
            product *= factor
            if abs(factor - 1) < 1e-16 { break }
        }
        return product
    }
}
