import Outcomes
import Testing

/// Expected means and variances from lifelines 0.30.3, whose integral for the variance was taken from step to step, as it
/// is wrong in the fourth digit across them; standard errors from the package survival 3.5-3 of R 4.2.2.
struct RestrictedMeanTests {
    @Test(
        arguments: [
            (KnownTimes.treated, 10, 9.277310924369745, 2.2172162982840575, 0.32676911538744419),
            (KnownTimes.treated, 20.5, 16.43025210084033, 33.39135371795783, 1.3030410110395954),
            (KnownTimes.treated, 30, 21.04649859943977, 90.86562499509614, 2.2438019515594561),
            (KnownTimes.placebo, 10, 6.619047619047619, 11.28344671201814, 0.73301226885133253),
            (KnownTimes.placebo, 20.5, 8.476190476190476, 34.89229024943309, 1.2890064510798174),
            (KnownTimes.placebo, 30, 8.666666666666666, 39.841269841269835, 1.3773900412645483),
        ] as [([ObservedTime], Double, Double, Double, Double)])
    func `mean, spread and error are those of lifelines and R`(
        observed: [ObservedTime], horizon: Double, mean: Double, variance: Double, error: Double
    ) throws {
        let found = try #require(try KaplanMeier(observed, until: .rearrest).restrictedMean(until: horizon))
        #expect(abs(found.mean - mean) < 1e-10)
        #expect(abs(found.variance - variance) < 1e-9)
        #expect(abs(found.standardError - error) < 1e-12)
        #expect(found.isObservedThroughout)
    }

    @Test(arguments: [(34.999, true), (35, true), (35.001, false)] as [(Double, Bool)])
    func `past the last time observed the mean is only supposed`(horizon: Double, isObserved: Bool) throws {
        let curve = try KaplanMeier(KnownTimes.treated, until: .rearrest)
        #expect(curve.restrictedMean(until: horizon)?.isObservedThroughout == isObserved)
    }

    @Test func `what is supposed past the last time is what lifelines supposes`() throws {
        let found = try #require(try KaplanMeier(KnownTimes.treated, until: .rearrest).restrictedMean(until: 40))
        #expect(abs(found.mean - 25.5282913165266) < 1e-10)
        #expect(abs(found.variance - 195.85256094594706) < 1e-9)
    }

    @Test func `without an ending everybody stays for the whole time`() throws {
        let found = try #require(try KaplanMeier(KnownTimes.censored([9, 9]), until: .recall).restrictedMean(until: 5))
        #expect((found.mean, found.variance, found.standardError) == (5, 0, 0))
    }

    @Test func `of nobody there is no mean`() throws {
        #expect(try KaplanMeier([], until: .recall).restrictedMean(until: 5) == nil)
    }
}
