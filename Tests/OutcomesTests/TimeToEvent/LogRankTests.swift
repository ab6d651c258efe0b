import Outcomes
import Testing

/// Expected values from lifelines 0.30.3 (`multivariate_logrank_test`).
struct LogRankTests {
    static let listed = KnownTimes.listed

    static func groups(_ name: (Int) -> Int) -> [(name: String, observed: [ObservedTime])] {
        Dictionary(grouping: listed.enumerated()) { name($0.offset) }.sorted { $0.key < $1.key }
            .map { ("\($0.key)", $0.value.map(\.element)) }
    }

    @Test(
        arguments: [
            (groups { $0 / 21 }, 16.792940989216547, 4.168809109334511e-05, 1),
            (groups { $0 % 3 }, 0.7163805891691822, 0.6989400578427428, 2),
            (groups { $0 % 2 * 2 + $0 / 21 }, 17.167294966277655, 0.0006528995876450778, 3),
        ])
    func `statistic and probability are those of lifelines`(
        groups: [(name: String, observed: [ObservedTime])], statistic: Double, probability: Double, degrees: Int
    ) throws {
        let found = try #require(try LogRank(groups, until: .rearrest))
        #expect(abs(found.statistic - statistic) < 1e-10)
        #expect(abs(found.probability - probability) < 1e-12)
        #expect(found.degreesOfFreedom == degrees)
    }

    /// From R's `survdiff`: 9 and 19.3 expected 10.7 and 10.7.
    @Test func `all that is observed was expected of somebody`() throws {
        let found = try #require(try LogRank(Self.groups { $0 / 21 }, until: .rearrest))
        #expect(found.groups.map(\.observed) == [9, 21])
        #expect(found.groups.map(\.people) == [21, 21])
        #expect(abs(found.groups.reduce(0) { $0 + $1.expected } - 30) < 1e-12)
    }

    @Test func `a group does not differ from itself`() throws {
        let twice = [("a", KnownTimes.treated), ("b", KnownTimes.treated), ("c", KnownTimes.treated)]
        let found = try #require(try LogRank(twice, until: .rearrest))
        #expect(abs(found.statistic) < 1e-20)
        #expect(found.probability > 1 - 1e-9)
        #expect(found.degreesOfFreedom == 2)
    }

    @Test func `the groups are alike in any order`() throws {
        let groups = Self.groups { $0 % 2 * 2 + $0 / 21 }
        let found = try #require(try LogRank(groups, until: .rearrest))
        let turned = try #require(try LogRank(groups.reversed(), until: .rearrest))
        #expect(abs(found.statistic - turned.statistic) < 1e-10)
    }

    @Test func `a group in which nobody was at risk at an ending changes nothing`() throws {
        let two = Self.groups { $0 / 21 }
        let more = two + [("nobody", []), ("left before", KnownTimes.censored([0.5, 0.75]))]
        let (found, other) = (try LogRank(two, until: .rearrest), try LogRank(more, until: .rearrest))
        #expect(found?.statistic == other?.statistic)
        #expect(found?.degreesOfFreedom == other?.degreesOfFreedom)
        #expect(other?.groups.map(\.people) == [21, 21, 0, 2])
    }

    @Test(
        arguments: [
            [], [("a", KnownTimes.placebo)], [("a", KnownTimes.placebo), ("b", [])],
            [("a", KnownTimes.censored([1, 2])), ("b", KnownTimes.censored([1]))],
        ] as [[(name: String, observed: [ObservedTime])]])
    func `fewer than two groups with somebody at risk cannot be compared`(
        groups: [(name: String, observed: [ObservedTime])]
    ) throws {
        #expect(try LogRank(groups, until: .rearrest) == nil)
    }

    @Test func `where everybody has it at once, nothing differs`() throws {
        let groups = [("a", KnownTimes.events([4, 4])), ("b", KnownTimes.events([4]))]
        let found = try #require(try LogRank(groups, until: .rearrest))
        #expect((found.statistic, found.probability, found.degreesOfFreedom) == (0, 1, 1))
    }
}
