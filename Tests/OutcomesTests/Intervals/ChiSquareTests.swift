import Outcomes
import Testing

/// Expected values from mpmath 1.4.1 with 40 digits.
struct ChiSquareTests {
    @Test(
        arguments: [
            (1e-6, 1, 0.99920211557217787), (0.5, 1, 0.47950012218695346),
            (3.841458820694124, 1, 0.050000000000000057), (16.79, 1, 4.1752751389197895e-5),
            (120, 1, 6.3260682636772615e-28), (0.1, 2, 0.95122942450071401), (5.99, 2, 0.050036627086586283),
            (7.5, 3, 0.057558451972636407), (0.01, 7, 0.99999999924305903), (30, 7, 9.4959725081341838e-5),
            (500, 10, 4.4147360999137313e-101), (95, 100, 0.62257929187817353), (140, 100, 0.0051405024585058939),
            (3, 9, 0.96429497268508913), (0.001, 30, 1),
        ] as [(Double, Int, Double)])
    func `small probabilities keep their digits`(value: Double, degrees: Int, probability: Double) {
        let found = ChiSquare(degreesOfFreedom: degrees).probability(ofAtLeast: value)
        #expect(abs(found - probability) <= 1e-12 * probability)
    }

    @Test(arguments: [(0, 1), (-3, 1), (.infinity, 0)] as [(Double, Double)])
    func `nothing is always reached, infinity never`(value: Double, probability: Double) {
        #expect(ChiSquare(degreesOfFreedom: 3).probability(ofAtLeast: value) == probability)
    }

    @Test(arguments: [1, 2, 3, 8, 40])
    func `more is never more probable, also where one formula takes over from the other`(degrees: Int) {
        let squares = ChiSquare(degreesOfFreedom: degrees)
        let found = (0...4000).map { squares.probability(ofAtLeast: Double($0) * Double(degrees) / 1000) }
        for (earlier, later) in zip(found, found.dropFirst()) { #expect(later <= earlier + 1e-15) }
    }
}
