internal import Almanac
internal import Events
public import Projections

extension ListedAlert {
    /// The alert for a terminal: what is missing, who is to answer by when, what to do, and the reference to answer by.
    public var text: [TextLine] {
        let gap = row.gap
        let about = gap.discriminator.isEmpty ? "" : " (\(gap.discriminator))"
        let reason = gap.reason ?? "no summary recorded"
        return [
            TextLine(
                "\(row.severity.rawValue)  \(row.caseRef)  \(gap.ruleId)\(about): \(reason)",
                row.severity >= .urgent ? .alert : .plain),
            TextLine("    \(standing.joined(separator: "; "))", .faint),
            TextLine("    \(gap.mustAct ?? "nobody named"): \(gap.remedy ?? "no remedy recorded")", .faint),
            TextLine("    alert \(row.alertId)", .faint),
        ]
    }

    /// How the alert stands, in a few words each.
    public var standing: [String] {
        let spoken = SpokenTime(in: zone)
        let due = row.gap.dueBy.map { "by \(spoken.shortMoment($0))" }
        return ["raised \(spoken.shortMoment(row.openedAt))", due, answer(spoken), rise(spoken)].compactMap(\.self)
    }

    private func answer(_ spoken: SpokenTime) -> String? {
        if let quietUntil { return "set aside\(answerer) until \(spoken.shortMoment(quietUntil))" }
        guard let answeredAt = row.acknowledgedAt else { return nil }
        let isOver = row.attention.waitingSince(at: moment, in: zone) != nil
        return isOver
            ? "was set aside\(answerer), waits again" : "answered\(answerer) \(spoken.shortMoment(answeredAt))"
    }

    private var answerer: String { row.acknowledgedBy.map { " by \($0)" } ?? "" }

    private func rise(_ spoken: SpokenTime) -> String? {
        let next = escalation.next.map { "goes further up \(spoken.shortMoment($0))" }
        guard escalation.level > 0 else { return next }
        return ["level \(escalation.level), now with \(escalation.with)", next].compactMap(\.self)
            .joined(separator: ", ")
    }
}
