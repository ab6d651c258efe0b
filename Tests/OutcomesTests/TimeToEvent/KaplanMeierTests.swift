import Outcomes
import Testing

/// Expected values from lifelines 0.30.3 (`KaplanMeierFitter`, `restricted_mean_survival_time`) and, for standard errors,
/// from the package survival 3.5-3 of R 4.2.2.
struct KaplanMeierTests {
    struct Row {
        let time: Double
        let atRisk, events, censored: Int
        let survival, lower, upper: Double

        init(_ time: Double, _ counts: (Int, Int, Int), _ survival: Double, _ lower: Double, _ upper: Double) {
            self.time = time
            (atRisk, events, censored) = counts
            (self.survival, self.lower, self.upper) = (survival, lower, upper)
        }
    }

    static let treated = [
        Row(0, (21, 0, 0), 1, 1, 1), Row(6, (21, 3, 1), 0.857142857142857, 0.6197179552659838, 0.9515517476469969),
        Row(7, (17, 1, 0), 0.8067226890756299, 0.5631465646222333, 0.9228090192028802),
        Row(9, (16, 0, 1), 0.8067226890756299, 0.5631465646222333, 0.9228090192028802),
        Row(10, (15, 1, 1), 0.7529411764705878, 0.5031995107999564, 0.8893618351692651),
        Row(11, (13, 0, 1), 0.7529411764705878, 0.5031995107999564, 0.8893618351692651),
        Row(13, (12, 1, 0), 0.6901960784313722, 0.4316102224861839, 0.8490659633494505),
        Row(16, (11, 1, 0), 0.6274509803921566, 0.36751085598750194, 0.8049121894718411),
        Row(17, (10, 0, 1), 0.6274509803921566, 0.36751085598750194, 0.8049121894718411),
        Row(19, (9, 0, 1), 0.6274509803921566, 0.36751085598750194, 0.8049121894718411),
        Row(20, (8, 0, 1), 0.6274509803921566, 0.36751085598750194, 0.8049121894718411),
        Row(22, (7, 1, 0), 0.5378151260504199, 0.26777893676713493, 0.7467907176353943),
        Row(23, (6, 1, 0), 0.44817927170868327, 0.18805200595923233, 0.6801426284952412),
        Row(25, (5, 0, 1), 0.44817927170868327, 0.18805200595923233, 0.6801426284952412),
        Row(32, (4, 0, 2), 0.44817927170868327, 0.18805200595923233, 0.6801426284952412),
        Row(34, (2, 0, 1), 0.44817927170868327, 0.18805200595923233, 0.6801426284952412),
        Row(35, (1, 0, 1), 0.44817927170868327, 0.18805200595923233, 0.6801426284952412),
    ]

    static let placebo = [
        Row(0, (21, 0, 0), 1, 1, 1), Row(1, (21, 2, 0), 0.9047619047619045, 0.6700458822350337, 0.9752941490381123),
        Row(2, (19, 2, 0), 0.8095238095238095, 0.5689050599241725, 0.9238888285592949),
        Row(3, (17, 1, 0), 0.7619047619047619, 0.5193914153284287, 0.8932571097824872),
        Row(4, (16, 2, 0), 0.6666666666666665, 0.42535043556524715, 0.82504400879734),
        Row(5, (14, 2, 0), 0.5714285714285714, 0.33797695385949306, 0.7492407099432165),
        Row(8, (12, 4, 0), 0.3809523809523809, 0.1830665488203943, 0.5777886777458309),
        Row(11, (8, 2, 0), 0.2857142857142857, 0.11656132643676466, 0.4818196480090255),
        Row(12, (6, 2, 0), 0.19047619047619047, 0.059481701361175233, 0.37743489058515),
        Row(15, (4, 1, 0), 0.14285714285714288, 0.0356573551906667, 0.3211615746808693),
        Row(17, (3, 1, 0), 0.09523809523809525, 0.01625926021224702, 0.2612499819686869),
        Row(22, (2, 1, 0), 0.047619047619047616, 0.003324463042531178, 0.1970449056989461),
        Row(23, (1, 1, 0), 0, 0, 0),
    ]

    @Test(arguments: [(KnownTimes.treated, treated), (KnownTimes.placebo, placebo)])
    func `every step and its bounds are those of lifelines`(observed: [ObservedTime], rows: [Row]) throws {
        let steps = try KaplanMeier(observed, until: .rearrest).steps
        try #require(steps.count == rows.count)
        for (step, row) in zip(steps, rows) {
            #expect(step.time == row.time)
            #expect((step.atRisk, step.events, step.censored) == (row.atRisk, row.events, row.censored))
            #expect(abs(step.survival - row.survival) < 1e-12)
            #expect(abs(step.bounds.lower - row.lower) < 1e-12)
            #expect(abs(step.bounds.upper - row.upper) < 1e-12)
        }
    }

    @Test(
        arguments: [
            (KnownTimes.treated, 6, 0.076360354832121252), (KnownTimes.treated, 13, 0.106814707775009815),
            (KnownTimes.treated, 23, 0.134591456755760425), (KnownTimes.placebo, 8, 0.105971169574130816),
            (KnownTimes.placebo, 22, 0.046471432045168244),
        ] as [([ObservedTime], Double, Double)])
    func `standard errors are those of R`(observed: [ObservedTime], time: Double, error: Double) throws {
        let step = try #require(try KaplanMeier(observed, until: .rearrest).step(at: time))
        #expect(abs(step.standardError - error) < 1e-12)
    }

    @Test func `bounds follow the level`() throws {
        let bounds = try #require(
            try KaplanMeier(KnownTimes.treated, until: .rearrest, ConfidenceLevel(0.9)).step(at: 9)?.bounds)
        #expect(abs(bounds.lower - 0.6124785439855792) < 1e-12)
        #expect(abs(bounds.upper - 0.9101978328466832) < 1e-12)
    }

    @Test(
        arguments: [
            (KnownTimes.treated, 13, 23, nil), (KnownTimes.placebo, 4, 8, 12),
            (KnownTimes.events([1, 2, 3, 4]), 1, 2, 3),
        ] as [([ObservedTime], Double?, Double?, Double?)])
    func `a quarter, half and three quarters are reached at the times of lifelines, or never`(
        observed: [ObservedTime], quarter: Double?, half: Double?, most: Double?
    ) throws {
        let curve = try KaplanMeier(observed, until: .rearrest)
        #expect(curve.time(untilShare: 0.75) == quarter)
        #expect(curve.median == half)
        #expect(curve.time(untilShare: 0.25) == most)
    }

    @Test(
        arguments: [
            (0, 21, 1), (5.999, 21, 1), (6, 21, 0.857142857142857), (6.001, 17, 0.857142857142857),
            (34.999, 1, 0.44817927170868327), (35, 1, 0.44817927170868327), (36, 0, 0.44817927170868327), (-1, 21, 1),
        ] as [(Double, Int, Double)])
    func `a step holds from its time on, and who ends at a time is still at risk at it`(
        time: Double, atRisk: Int, survival: Double
    ) throws {
        let curve = try KaplanMeier(KnownTimes.treated, until: .rearrest)
        #expect(curve.atRisk(at: time) == atRisk)
        #expect(abs(try #require(curve.survival(at: time)) - survival) < 1e-12)
    }
}
