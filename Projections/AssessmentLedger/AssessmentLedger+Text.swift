internal import Almanac
internal import Events

extension AssessmentLedger {
    public static let title = "assessments"

    public var body: [TextLine] {
        var lines = [TextLine.blank, TextLine("Judgements, newest first; none is a prediction", .heading)]
        lines += rows.isEmpty ? [TextLine("  none recorded: unknown, which is not low")] : rows.reversed().flatMap(told)
        lines += [.blank, TextLine(changesHeading, .heading)]
        let changes = rows.last?.changes ?? unassessedChanges
        lines += changes.isEmpty ? [TextLine("  none recorded")] : changes.map(told)
        return lines
    }

    private var changesHeading: String {
        guard let newest = rows.last else { return "What changed" }
        return "What changed since the newest, \(standpoint.spoken.shortDay(newest.date))"
    }

    private func told(_ row: Row) -> [TextLine] {
        let event = row.fact.event
        let tool = event.tool.map { " (\($0.inWords))" } ?? ""
        let age = row.ageDays == 1 ? "1 day old" : "\(row.ageDays) days old"
        let replaced = row.isReplaced ? ", replaced by another" : ""
        let day = standpoint.spoken.shortDay(row.date)
        let authors = Self.listed(event.assessors?.map(\.rawValue))
        let sources = Self.listed(event.sourceKinds?.map(\.inWords))
        return [
            TextLine("  \(event.kind.inWords)\(tool), \(day), \(age)\(replaced)"),
            TextLine("      by \(authors); sources: \(sources)", .faint), validity(of: event),
        ] + judged(event).map { TextLine("      \($0)") } + standing(of: row).map { TextLine("      \($0)") }
            + row.disputes.map(told)
    }

    private func judged(_ event: AssessmentCompleted) -> [String] {
        let levels = event.levels?.map { "\($0.level.inWords) for \($0.threatTo.inWords)" }
        return [
            "levels: \(Self.listed(levels))", "protects: \(Self.listed(event.protective))",
            "needs: \(Self.listed(event.needs?.map(\.inWords)))",
        ]
    }

    private func standing(of row: Row) -> [String] {
        let gaps = row.gaps.map(\.told).joined(separator: ", ")
        let decisions = row.decisions.map(\.rawValue).joined(separator: ", ")
        let told = [
            gaps.isEmpty ? nil : "looked at from one side, or not known otherwise: \(gaps)",
            decisions.isEmpty ? nil : "decisions that rest on it: \(decisions)",
        ]
        return told.compactMap { $0 }
    }

    private func validity(of event: AssessmentCompleted) -> TextLine {
        guard let date = event.validUntil else { return TextLine("      no last day of use recorded", .faint) }
        let isOver = Moment.day(date).last(in: standpoint.zone) < standpoint.moment
        let day = standpoint.spoken.shortDay(date)
        return isOver
            ? TextLine("      no longer valid after \(day)", .alert) : TextLine("      valid until \(day)", .faint)
    }

    private func told(_ dispute: Dispute) -> TextLine {
        let by = dispute.opening.event.by.map { " by the \($0.inWords)" } ?? ""
        let day = standpoint.spoken.shortDay(standpoint.spoken.date(dispute.opening.occurredAt))
        let answer = dispute.isOpen ? "not answered yet" : dispute.newest.event.outcome?.inWords ?? "not answered yet"
        return TextLine("      disputed\(by) on \(day): \(answer)")
    }

    /// Both directions in the same type and at the same place, so that neither is louder.
    private func told(_ change: CircumstanceChange) -> TextLine {
        let mark: String =
            switch change.direction {
            case .protective: "↑ protective "
            case .aggravating: "↓ aggravating"
            case .unclear: "· unclear    "
            case nil: "· not judged "
            }
        let day = standpoint.spoken.shortDay(standpoint.spoken.date(change.entry.occurred.instant))
        return TextLine("  \(mark)  \(day): \(change.entry.event.headline)")
    }

    private static func listed(_ words: [String]?) -> String {
        guard let words else { return "not recorded" }
        return words.isEmpty ? "none named" : words.joined(separator: ", ")
    }
}

extension AssessmentGap {
    /// What is lacking, for people.
    fileprivate var told: String {
        switch self {
        case .sources: "fewer than \(AssessmentCompleted.balancedCount) kinds of source"
        case .assessors: "fewer than \(AssessmentCompleted.balancedCount) assessors"
        case .needs: "no needs"
        case .protective: "nothing that protects"
        case .generalAssessment: "no general assessment beside it within a year"
        }
    }
}
