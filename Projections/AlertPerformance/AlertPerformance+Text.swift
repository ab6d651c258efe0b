internal import Almanac
internal import Events

extension AlertPerformance {
    public var text: [TextLine] {
        guard !rules.isEmpty else { return [TextLine("no alert was ever raised", .faint)] }
        return rules.flatMap(\.lines)
    }
}

extension RulePerformance {
    fileprivate var lines: [TextLine] {
        let lead = medianLeadMinutes.map { minutes in
            "usually \(Self.words(abs(minutes))) \(minutes < 0 ? "after it was due" : "before it is due")"
        }
        let seen = medianAcknowledgementMinutes.map { ", usually after \(Self.words($0))" } ?? ""
        return [
            TextLine("\(rule), version \(version.map(String.init) ?? "unknown")", .heading),
            TextLine(
                "  \(opened) raised, \(lead ?? "without a due moment"); \(reopened) raised again, \(stillOpen) open"),
            TextLine("  \(acknowledged) acknowledged\(seen)"),
            TextLine(
                "  cleared: \(clearedBeforeDue) in time, \(clearedAfterDue) late, \(clearedWithoutDue) without a due moment"
            ),
            TextLine(
                "  set aside: \(dismissedFalsePositive) as false, \(acceptedRisk) as an accepted risk, \(superseded) superseded"
            ),
        ]
    }

    private static func words(_ minutes: Int64) -> String { "\(Span.minutes(Int(minutes)))" }
}
