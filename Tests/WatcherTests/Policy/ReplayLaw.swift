import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// An alert keeps the values it came from, so that it can be found again whatever was set since.
struct ReplayLaw {
    static let seed = SeededGenerator.printedSeed(for: "ReplayLaw")
    static let stories = 120

    @Test func `a replay under the values that an alert keeps finds the same, whatever holds today`() throws {
        var random = SeededGenerator(seed: Self.seed)
        var (alerts, changed, folded) = (0, 0, 0)
        for number in 0..<Self.stories {
            let first = Self.setting(at: "2026-02-28T08:00Z", RandomStory.make(using: &random), using: &random)
            let moment = RandomStory.known + .minutes(Int.random(in: 0...57_600, using: &random))
            let evaluated = try first.evaluationUnderPolicy(at: moment.description)
            // What is set later, and holds from the beginning, would make it another alert.
            let second = Self.setting(at: (moment + .hours(1)).description, first, using: &random)
            let later = try second.evaluationUnderPolicy(at: (moment + .hours(1)).description)
            for alert in evaluated.alerts {
                let raised = try Self.written(alert.raised(as: CaseStory.id(900), at: moment))
                let vantage = Vantage.watching(at: moment)
                let replay = Evaluation(
                    replaying: raised, of: try second.file(from: vantage), at: moment,
                    directory: try second.directory(from: vantage))
                let comment: Comment = "\(alert.rule), THROUGHCARE_SEED=\(Self.seed), story \(number), at \(moment)"
                let found = replay.alerts.first { $0.rule == alert.rule && $0.about == alert.about }
                #expect(found == alert, comment)
                alerts += 1
                folded += alert.folded.isEmpty ? 0 : 1
                changed += later.alerts.contains(alert) ? 0 : 1
            }
        }
        #expect(alerts > Self.stories && changed > alerts / 4 && folded > 0)
    }

    /// The event as it comes back from the log.
    private static func written(_ raised: AlertRaised) throws -> AlertRaised {
        try AlertRaised.read(JSONParser.parse(raised.data.line))
    }

    /// The story with other values for half of all parameters.
    private static func setting(
        at moment: String, _ story: CaseStory, using random: inout SeededGenerator
    ) -> CaseStory {
        var longer = story
        for rule in RuleCatalogue.all {
            for parameter in rule.parameters where parameter.kind == .integer && random.chance(oneIn: 2) {
                let value = "\(Int.random(in: 0...60, using: &random))"
                longer = longer.setting(
                    rule.id, parameter.name, to: value, from: "2025-01-01", recorded: moment)
            }
        }
        return longer
    }
}
