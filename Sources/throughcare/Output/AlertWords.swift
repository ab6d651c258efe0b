internal import Events
internal import Projections
internal import Watcher

/// How alerts are told: the gravest first, each with who must act and what to do.
enum AlertWords {
    static func lines(for alerts: [OpenAlert]) -> [TextLine] {
        alerts.flatMap { alert in
            let place = alert.caseRef?.rawValue ?? "all cases"
            let about = alert.about.isEmpty ? "" : " (\(alert.about))"
            let grave: TextLine.Role = alert.severity >= .urgent ? .alert : .plain
            return [
                TextLine(
                    "\(alert.severity.rawValue)  \(place)  \(alert.rule)\(about): \(alert.summary)", grave),
                TextLine("    \(alert.mustAct.joined(separator: ", ")): \(alert.remedy)", .faint),
            ]
        }
    }
}
