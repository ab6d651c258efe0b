import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// The remembering clock misses nothing of what is said about staff either.
struct StaffNextChangeTests {
    static let seed = SeededGenerator.printedSeed(for: "StaffNextChangeTests")
    static let loads = 60

    private static let strict: Policy = {
        var policy = Policy()
        for (name, value) in [("maxCases", "2"), ("maxReleases", "1"), ("supportDays", "20")] {
            policy.set(name, of: StaffStrain.id, to: .number(value))
        }
        return policy
    }()

    @Test func `nothing changes before the next change that was announced`() throws {
        var generator = SeededGenerator(seed: Self.seed)
        var (alerts, changes) = (0, 0)
        for number in 0..<Self.loads {
            var load = Workload()
            for _ in 0..<5 { load.cases.append(RandomStory.make(using: &generator)) }
            load = load.working("A", for: "AGY-1").working("B", for: "AGY-1").supported("B", at: "2026-02-20T08:00Z")
            let moment = RandomStory.known + .minutes(Int.random(in: 0...86_400, using: &generator))
            let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), load \(number), at \(moment)"
            let now = try load.evaluation(at: moment.description, policy: Self.strict)
            alerts += now.alerts.count
            guard let next = now.nextChange else { continue }
            try #require(next > moment, comment)
            for probe in [next - .milliseconds(1), moment + .milliseconds((next - moment).milliseconds / 2)] {
                let then = try load.evaluation(at: probe.description, policy: Self.strict)
                #expect(then.alerts == now.alerts, comment)
                #expect(then.unknowns.map(\.unknown) == now.unknowns.map(\.unknown), comment)
            }
            if try load.evaluation(at: next.description, policy: Self.strict).alerts != now.alerts { changes += 1 }
        }
        // Loads in which nothing is found and nothing changes would prove nothing.
        #expect(alerts > Self.loads)
        #expect(changes > Self.loads / 10)
    }
}
