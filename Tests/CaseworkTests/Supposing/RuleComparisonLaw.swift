import Almanac
import Casework
import Events
import Projections
import Rehearsal
import Specifications
import Testing
import Watcher

/// A comparison of rules knows of every moment what the watcher would have said then.
struct RuleComparisonLaw {
    static let seed = SeededGenerator.printedSeed(for: "RuleComparisonLaw")

    @Test func `what vanishes if all rules are off is all that the watcher would have said, at any moment`() throws {
        var random = SeededGenerator(seed: Self.seed)
        let office = try Self.office(&random)
        let (from, to) = try Self.period(of: office, &random)
        let comparison = try office.casework.compareRules(
            supposing: RuleCatalogue.all.map { Self.off($0.id) }, from: from, to: to)
        #expect(comparison.appears.isEmpty && comparison.moves.isEmpty && comparison.same == 0)
        var told = 0
        for _ in 0..<12 {
            let moment = from + .milliseconds(Int64.random(in: 0...(to - from).milliseconds, using: &random))
            let said = try office.watch(at: moment).alerts.compactMap { alert in
                alert.caseRef.map { [$0.rawValue, alert.rule, alert.about, alert.severity.rawValue] }
            }
            let followed = comparison.vanishes.compactMap { Self.standing($0, at: moment) }
            #expect(Set(followed) == Set(said), "THROUGHCARE_SEED=\(Self.seed), at \(moment)")
            told += said.count
        }
        #expect(told > 0, "THROUGHCARE_SEED=\(Self.seed)")
    }

    @Test func `what holds anyway changes nothing, and nothing is written`() throws {
        var random = SeededGenerator(seed: Self.seed &+ 1)
        let office = try Self.office(&random)
        let (from, to) = try Self.period(of: office, &random)
        let before = try office.entries
        let default30 = try JSONParser.parse(
            #"{"ruleId":"single-point-of-contact","parameter":"leadDays","value":30}"#)
        let comparison = try office.casework.compareRules(supposing: [default30], from: from, to: to)
        #expect(comparison.appears.isEmpty && comparison.vanishes.isEmpty && comparison.moves.isEmpty)
        #expect(comparison.cases > 0 && comparison.same > 0, "THROUGHCARE_SEED=\(Self.seed)")
        #expect(try office.entries == before)
    }

    private static func off(_ rule: String) -> JSON {
        .object([
            JSON.Member("ruleId", .string(rule)), JSON.Member("parameter", .string("enabled")),
            JSON.Member("value", .boolean(false)),
        ])
    }

    /// What an alert that vanishes was at a moment; `nil` if it was not open.
    private static func standing(_ difference: AlertDifference, at moment: Instant) -> [String]? {
        guard let episode = difference.before, episode.openedAt <= moment, moment < episode.closedAt ?? .latest,
            let step = episode.steps.last(where: { $0.from <= moment })
        else { return nil }
        return [difference.caseRef.rawValue, episode.rule, episode.about, step.severity.rawValue]
    }

    private static func office(_ random: inout SeededGenerator) throws -> Office {
        let office = try Office(at: "2023-12-01T00:00Z")
        var made = Caseload(cases: 3, seed: random.next()).lines()
        var lines: [String] = []
        while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        try office.take(lines, keepingTimes: true)
        return office
    }

    /// Some hundred days around a release, for then most is going on.
    private static func period(
        of office: Office, _ random: inout SeededGenerator
    ) throws -> (from: Instant, to: Instant) {
        let released = try office.entries.filter { $0.type == "PersonReleased" }.map(\.recordedAt)
        let moments = released.isEmpty ? try office.entries.map(\.recordedAt) : released
        let moment = try #require(moments.randomElement(using: &random))
        return (moment - .days(60), moment + .days(40))
    }
}
