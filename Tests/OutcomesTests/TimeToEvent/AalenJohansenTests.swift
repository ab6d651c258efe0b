import Outcomes
import Testing

struct AalenJohansenTests {
    /// From lifelines 0.30.3 (`AalenJohansenFitter`), which names the upper bound the lower one and the reverse.
    @Test(
        arguments: [
            (3, .rearrest, 0.05555555555555555, 0.002914951989026063, 0.0037475396898464437, 0.22416037131775085),
            (11, .rearrest, 0.11481481481481481, 0.005851089772900473, 0.019123401863134604, 0.30606164452272033),
            (22, .rearrest, 0.23925925925925928, 0.010999329370522788, 0.07369254621692545, 0.45641213812305165),
            (31, .rearrest, 0.31530864197530867, 0.014018875848871279, 0.11261280813511611, 0.5433341054087054),
            (40, .rearrest, 0.4293827160493827, 0.01870819658249928, 0.17045704155133087, 0.6676718495685026),
            (22, .recall, 0.12074074074074077, 0.006469288218259415, 0.019831403427273256, 0.3198106412508661),
            (40, .recall, 0.19679012345679014, 0.010565418550695186, 0.047286959153705496, 0.4206286099265557),
            (29, .housingLoss, 0.12444444444444443, 0.006797256515775034, 0.020529931306627693, 0.32708297887716875),
            (22, .contactLoss, 0.05925925925925927, 0.0033019356805365045, 0.003940324446160766, 0.23638128363920458),
            (38, .contactLoss, 0.13530864197530865, 0.00801146844146387, 0.021828248123421858, 0.3513120238059896),
        ] as [(Double, FollowUpEnding, Double, Double, Double, Double)])
    func `without ties, shares and bounds are those of lifelines`(
        time: Double, ending: FollowUpEnding, share: Double, variance: Double, lower: Double, upper: Double
    ) throws {
        let found = try #require(try AalenJohansen(KnownTimes.untied).step(at: time)).incidence(ending)
        #expect(abs(found.share - share) < 1e-12)
        #expect(abs(found.variance - variance) < 1e-12)
        #expect(abs(found.bounds.lower - lower) < 1e-12)
        #expect(abs(found.bounds.upper - upper) < 1e-12)
    }

    /// From the package etm 1.1.1 of R 4.2.2, since lifelines moves tied times apart at random.
    @Test(
        arguments: [
            (3, .rearrest, 0.045454545454545456, 0.0019722013523666418),
            (5, .rearrest, 0.093301435406698552, 0.0039537270482858048),
            (9, .rearrest, 0.14456596035543401, 0.0059951584270921381),
            (14, .rearrest, 0.25848712690817949, 0.010171652211669815),
            (20, .rearrest, 0.41512873091820457, 0.014921215577291171),
            (7, .recall, 0.14114832535885169, 0.0057150832224361729),
            (14, .recall, 0.20380496696286171, 0.0085186078732410013),
            (25, .recall, 0.36044657097288679, 0.014244890135051655),
            (5, .housingLoss, 0.047846889952153103, 0.0021792401172090522),
            (20, .housingLoss, 0.11050353155616313, 0.0055299937410669218),
            (9, .contactLoss, 0.051264524948735471, 0.0024891641749406387),
            (25, .contactLoss, 0.11392116655274549, 0.0057887326350045017),
        ] as [(Double, FollowUpEnding, Double, Double)])
    func `with ties, shares and variances are those of R`(
        time: Double, ending: FollowUpEnding, share: Double, variance: Double
    ) throws {
        let found = try #require(try AalenJohansen(KnownTimes.tied).step(at: time)).incidence(ending)
        #expect(abs(found.share - share) < 1e-12)
        #expect(abs(found.variance - variance) < 1e-12)
    }

    @Test func `with one kind of ending the share is what Kaplan and Meier leave`() throws {
        let curve = try KaplanMeier(KnownTimes.treated, until: .rearrest)
        for (step, other) in zip(curve.steps, try AalenJohansen(KnownTimes.treated).steps) {
            let incidence = other.incidence(.rearrest)
            #expect(abs(1 - step.survival - incidence.share) < 1e-12)
            #expect(abs(step.standardError - incidence.variance.squareRoot()) < 1e-12)
            #expect(incidence.events == step.events)
        }
    }

    @Test func `an ending that never came has no share and no bounds`() throws {
        let step = try #require(try AalenJohansen(KnownTimes.placebo).steps.last)
        let none = step.incidence(.recall)
        #expect((none.share, none.variance, none.events) == (0, 0, 0))
        #expect(none.bounds == ConfidenceBounds(lower: 0, upper: 0))
        let all = step.incidence(.rearrest)
        #expect(abs(all.share - 1) < 1e-12)
    }

    @Test func `before the start and of nobody there is no step`() throws {
        #expect(try AalenJohansen(KnownTimes.tied).step(at: -0.001) == nil)
        #expect(try AalenJohansen([]).steps.isEmpty)
    }
}
