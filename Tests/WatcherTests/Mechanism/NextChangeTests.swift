import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// The remembering clock misses nothing: before the next change every answer is the same.
struct NextChangeTests {
    static let seed = SeededGenerator.printedSeed(for: "NextChangeTests")
    static let stories = 150
    static let momentsOfEach = 6

    @Test func `nothing changes before the next change that was announced`() throws {
        var generator = SeededGenerator(seed: Self.seed)
        var (alerts, changes) = (0, 0)
        for number in 0..<Self.stories {
            let story = RandomStory.make(using: &generator)
            let (file, directory) = (try story.file(), try story.directory())
            let evaluate = { (moment: Instant) in Evaluation(of: file, at: moment, directory: directory) }
            for _ in 0..<Self.momentsOfEach {
                let moment = RandomStory.known + .minutes(Int.random(in: 0...86_400, using: &generator))
                let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), story \(number), at \(moment)"
                let now = evaluate(moment)
                alerts += now.alerts.count
                let next = now.nextChange ?? moment + .days(400)
                try #require(next > moment, comment)
                for probe in Self.probes(after: moment, before: next, using: &generator) {
                    let then = evaluate(probe)
                    #expect(then.alerts == now.alerts, comment)
                    #expect(then.unknowns.map(\.unknown) == now.unknowns.map(\.unknown), comment)
                    #expect(then.nextChange == now.nextChange, comment)
                }
                if now.nextChange != nil, evaluate(next).alerts != now.alerts { changes += 1 }
            }
        }
        // Stories in which nothing is found and nothing changes would prove nothing.
        #expect(alerts > Self.stories)
        #expect(changes > Self.stories / 10)
    }

    /// The last millisecond before, and some in between.
    private static func probes(
        after moment: Instant, before next: Instant, using generator: inout SeededGenerator
    ) -> [Instant] {
        let length = (next - moment).milliseconds
        return [next - .milliseconds(1)]
            + (0..<3).map { _ in moment + .milliseconds(Int64.random(in: 0..<length, using: &generator)) }
    }
}
