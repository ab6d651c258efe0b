import Outcomes
import Testing

struct ProportionTests {
    /// Expected values from statsmodels 0.15.0, `proportion_confint(method="wilson")`.
    @Test(
        arguments: [
            (0, 10, 0.95, 0, 0.2775327998628892), (1, 10, 0.95, 0.017876213095072896, 0.4041500267952385),
            (5, 10, 0.95, 0.236593090512564, 0.7634069094874361), (10, 10, 0.95, 0.7224672001371107, 1),
            (114, 432, 0.95, 0.22453997409878773, 0.30739991855854215),
            (48, 216, 0.95, 0.17190615308775226, 0.28224594068145015),
            (66, 216, 0.99, 0.23161802135085993, 0.39108263662130693),
            (3, 100_000, 0.9, 1.198951374519549e-05, 7.506356553687056e-05),
            (552, 1445, 0.95, 0.3572990917879496, 0.4073404428388674),
        ] as [(Int, Int, Double, Double, Double)])
    func `the bounds are Wilson's`(having: Int, count: Int, level: Double, lower: Double, upper: Double) {
        let bounds = Proportion(having, of: count).bounds(ConfidenceLevel(level))
        #expect(abs(bounds.lower - lower) < 1e-12)
        #expect(abs(bounds.upper - upper) < 1e-12)
    }

    @Test(arguments: [1, 2, 9, 10, 250])
    func `the bounds contain the share and stay within 0 and 1`(count: Int) {
        for having in 0...count {
            let proportion = Proportion(having, of: count)
            let bounds = proportion.bounds()
            #expect(proportion.share.map(bounds.contains) == true)
            #expect(bounds.lower >= 0 && bounds.upper <= 1)
            #expect((bounds.lower == 0) == (having == 0))
            #expect((bounds.upper == 1) == (having == count))
        }
    }

    @Test func `of nobody nothing is known`() {
        let none = Proportion(0, of: 0)
        #expect(none.share == nil)
        #expect(none.bounds() == ConfidenceBounds(lower: 0, upper: 1))
    }
}
