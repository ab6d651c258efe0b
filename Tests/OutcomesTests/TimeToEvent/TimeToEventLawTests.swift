import Outcomes
import Specifications
import Testing

/// What must hold for any times.
struct TimeToEventLawTests {
    private let seed = SeededGenerator.printedSeed(for: "TimeToEventLaws")

    private func draw(_ generator: inout SeededGenerator) -> [ObservedTime] {
        let count = Int.random(in: 1...60, using: &generator)
        let last = Int.random(in: 0...40, using: &generator)
        return (0..<count).map { _ in
            let ending = Int.random(in: 0...FollowUpEnding.allCases.count, using: &generator)
            return ObservedTime(
                Double(Int.random(in: 0...last, using: &generator)) / 2,
                ending == 0 ? nil : FollowUpEnding.allCases[ending - 1])
        }
    }

    @Test func `survival never rises, stays within 0 and 1, and its bounds contain it`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let steps = try KaplanMeier(draw(&generator), until: .recall).steps
            for step in steps { #expect(step.bounds.contains(step.survival) && step.standardError.isFinite) }
            for (step, next) in zip(steps, steps.dropFirst()) { #expect(next.survival <= step.survival) }
            #expect(steps.allSatisfy { (0...1).contains($0.survival) })
            #expect(steps.allSatisfy { (0...1).contains($0.bounds.lower) && (0...1).contains($0.bounds.upper) })
        }
    }

    @Test func `without censoring survival is the share that is left`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let times = draw(&generator).map(\.time)
            for step in try KaplanMeier(KnownTimes.events(times), until: .rearrest).steps {
                let left = Double(times.count { $0 > step.time }) / Double(times.count)
                #expect(abs(step.survival - left) < 1e-12)
            }
        }
    }

    @Test func `the shares of all endings and of none are 1 together`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            for step in try AalenJohansen(draw(&generator)).steps {
                let incidences = FollowUpEnding.allCases.map(step.incidence)
                #expect(abs(incidences.reduce(step.survival) { $0 + $1.share } - 1) < 1e-12)
                for incidence in incidences {
                    #expect(incidence.bounds.contains(incidence.share) && incidence.variance.isFinite)
                }
            }
        }
    }

    @Test func `an ending that others rule out comes less often than if only it could happen`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let table = try EventTable(draw(&generator))
            for ending in FollowUpEnding.allCases {
                let alone = KaplanMeier(table, until: ending).steps
                for (step, other) in zip(AalenJohansen(table).steps, alone) {
                    #expect(step.incidence(ending).share <= 1 - other.survival + 1e-12)
                }
            }
        }
    }

    @Test func `the order in which people are told changes no bit`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let (first, second) = (draw(&generator), draw(&generator))
            let turned = (first.shuffled(using: &generator), second.shuffled(using: &generator))
            #expect(try KaplanMeier(first, until: .rearrest) == KaplanMeier(turned.0, until: .rearrest))
            #expect(try AalenJohansen(first) == AalenJohansen(turned.0))
            #expect(
                try LogRank([("a", first), ("b", second)], until: .rearrest)
                    == LogRank([("a", turned.0), ("b", turned.1)], until: .rearrest))
        }
    }

    @Test func `times in weeks tell the same as times in days`() throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let people = draw(&generator)
            let days = people.map { ObservedTime($0.time * 7, $0.ending) }
            let (weekly, daily) = (
                try KaplanMeier(people, until: .recall).steps, try KaplanMeier(days, until: .recall).steps
            )
            #expect(weekly.map(\.survival) == daily.map(\.survival))
            #expect(weekly.map(\.bounds) == daily.map(\.bounds))
        }
    }
}
