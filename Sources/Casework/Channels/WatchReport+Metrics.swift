internal import Almanac
internal import Events
internal import Exchange
internal import Watcher

extension WatchReport {
    /// What a run found in numbers that name no case, each line with its end.
    ///
    /// - Parameters:
    ///   - open: Every alert that is open.
    ///   - allCases: How many cases there are.
    ///   - ended: When the run ended.
    ///   - failing: How many recipients of each channel could not be told last.
    func metrics(open: AlertDigest, allCases: Int, ended: Instant, took: Span, failing: [String: Int]) -> String {
        let counts = Dictionary(
            open.news.map { (OpenKind(rule: $0.rule, severity: $0.severity), 1) }, uniquingKeysWith: +)
        // Rules without alerts are there with 0, so that a line that is missing is a fault and no good news.
        let kinds = RuleCatalogue.all.flatMap { rule in
            AlertSeverity.allCases.map { OpenKind(rule: rule.id, severity: $0) }
        }
        let families = [
            MetricFamily(
                "throughcare_open_alerts", "Alerts that are open, by rule and severity.", labels: ["rule", "severity"],
                kinds.map { .init(Double(counts[$0] ?? 0), $0.rule, $0.severity.rawValue) }),
            MetricFamily("throughcare_cases", "Cases in the store, closed ones too.", [.init(Double(allCases))]),
            MetricFamily(
                "throughcare_watcher_last_run_cases", "Cases that the watcher's last run looked at.",
                [.init(Double(cases))]),
            MetricFamily(
                "throughcare_watcher_last_run_troubles", "Rules and cases with which something went wrong.",
                [.init(Double(troubles.count))]),
            MetricFamily(
                "throughcare_watcher_last_run_timestamp_seconds", "When the watcher last ended a run.",
                [.init(Double(ended.milliseconds) / 1_000)]),
            MetricFamily(
                "throughcare_watcher_last_run_duration_seconds", "How long the watcher's last run took.",
                [.init(Double(took.milliseconds) / 1_000)]),
            MetricFamily(
                "throughcare_failing_recipients", "Recipients that could not be told last, by channel.",
                labels: ["channel"], ["mail", "webhook"].map { .init(Double(failing[$0] ?? 0), $0) }),
        ]
        return families.map(\.text).joined()
    }
}

private struct OpenKind: Hashable {
    let rule: String
    let severity: AlertSeverity
}
