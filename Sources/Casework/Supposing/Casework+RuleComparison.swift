public import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// How many days a comparison looks back if nobody says.
    private static let usualPeriod = 90

    /// What other values for rules would have done to the alerts of all cases over a period; nothing is written.
    ///
    /// - Parameters:
    ///   - supposed: Fields of ``RuleParameterSet``, each as if it had been recorded and held all the time.
    ///   - start: The first moment; `nil` for ninety days before the last.
    ///   - end: The last moment, inclusive; `nil` for now.
    /// - Throws: ``BadInput`` for a value that does not fit and a period that ends before it begins;
    ///   ``UnreadableEntry``, what the store throws.
    public func compareRules(
        supposing supposed: [JSON], from start: Instant? = nil, to end: Instant? = nil
    ) throws -> RunComparison {
        let settings = try supposed.map(PolicyCheck.setting)
        return try door.read(.list("rule-comparison")) { sight in
            let log = sight.log
            let to = try end ?? presentMoment(of: log)
            let from = start ?? to - .days(Self.usualPeriod)
            guard from <= to else {
                throw BadInput(
                    field: "--from", expected: "a moment no later than \(to)", found: "\(from)",
                    advice: "let the period begin before it ends")
            }
            let past = try RecordedPast(CaseReader(log: log, catalogue: catalogue))
            let replay = CaseReplay(past: past, from: from, to: to, supposed: settings)
            var comparison = RunComparison(from: from, to: to, supposed: settings.map(\.inWords))
            for stream in try log.streams(of: .case) {
                guard let run = try replay.run(stream) else { continue }
                comparison.add(CaseRef(stream.subject), in: run.zone, from: run.before, to: run.after)
            }
            return comparison
        }
    }
}

extension PolicySetting {
    /// Such as `release-coverage-gap.leadDays = 14 for all cases`.
    fileprivate var inWords: String { "\(rule).\(parameter) = \(value.line) for \(scope.inWords)" }
}
