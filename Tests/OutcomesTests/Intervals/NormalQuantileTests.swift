import Outcomes
import Testing

/// Expected values from mpmath 1.4.1 with 40 digits.
struct NormalQuantileTests {
    @Test(
        arguments: [
            (1e-300, -37.047096299361199), (1e-16, -8.2220822161304356), (1e-8, -5.6120012441747887),
            (0.001, -3.0902323061678135), (0.02425, -1.9729610513118848), (0.1, -1.2815515655446004),
            (0.25, -0.67448975019608174), (0.4999999, -2.5066282747031065e-7), (0.5, 0),
            (0.6, 0.25334710313579974), (0.84, 0.99445788320975304), (0.975, 1.9599639845400539),
            (0.995, 2.5758293035489005), (0.9999999, 5.1993375822906611), (1 - 1e-12, 7.0344869100478352),
        ] as [(Double, Double)])
    func `a probability is looked up to fourteen digits`(probability: Double, value: Double) {
        #expect(abs(NormalQuantile(probability).value - value) <= 1e-14 * max(1, abs(value)))
    }

    @Test(arguments: [(0, -Double.infinity), (1, .infinity)] as [(Double, Double)])
    func `what never and what always happens lies infinitely far out`(probability: Double, value: Double) {
        #expect(NormalQuantile(probability).value == value)
    }

    @Test func `both tails are mirrors, and more is never less`() {
        let values = (1...999).map { NormalQuantile(Double($0) / 1000).value }
        #expect(values == values.sorted())
        for (value, mirror) in zip(values, values.reversed()) { #expect(abs(value + mirror) < 1e-14) }
    }

    @Test(
        arguments: [(0.95, 1.959963984540054), (0.9, 1.6448536269514722), (0.99, 2.5758293035489004)]
            as [(Double, Double)])
    func `a level of confidence has its number of standard errors`(share: Double, errors: Double) {
        #expect(abs(ConfidenceLevel(share).standardErrors - errors) < 1e-13)
    }
}
