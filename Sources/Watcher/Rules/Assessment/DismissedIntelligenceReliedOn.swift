internal import Almanac
internal import Events
public import Projections

/// A decision still rests on intelligence that its owner dismissed.
public struct DismissedIntelligenceReliedOn: Rule {
    public static let card = RuleCard(
        id: "dismissed-intelligence-relied-on",
        title: "Decision still rests on dismissed intelligence",
        sources: [
            .passage(document: .goodPractice, words: "allowing for individuals to have their"),
            .houseDefault("7 days"),
        ],
        condition: """
            The newest review of a pointer dismissed it, a decision relied on it, and nothing recorded since then reviews \
            that decision.
            """,
        leadTime: "at once",
        severities: "warning; urgent after 7 days",
        mustAct: ["decision maker"],
        remedy: "Examine each such decision again.",
        clears: "a review of each decision",
        traps: [
            "What rests on the pointer indirectly, such as an assessment, must be linked by the decision, or nobody sees it.",
            "A new placement that does not refer to the old decision does not clear it.",
        ])

    static let urgentAfterDays = Parameter(card.id, "urgentAfterDays", 7)
    public static let parameters: [any RuleParameter] = [urgentAfterDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let reliances = file.pointers.flatMap { openUses(of: $0) }
        let named = Dictionary(grouping: reliances.filter { $0.use.event.decisionRef != nil }) {
            $0.use.event.decisionRef?.rawValue ?? ""
        }
        let unnamed = reliances.filter { $0.use.event.decisionRef == nil }
        return Answer(
            findings: named.sorted { $0.key < $1.key }.compactMap {
                finding(about: $0.key, $0.value, in: file, at: desk)
            },
            unknowns: unnamed.map { Unknown(missing: "which decision relied on pointer \($0.use.event.refId)") })
    }

    /// A use of a dismissed pointer that nobody has examined again.
    private struct Reliance {
        let use: Fact<IntelligenceUsedInDecision>
        let dismissal: Fact<IntelligenceReviewed>
        /// Since when the decision rests on dismissed intelligence.
        let since: Instant
    }

    private func openUses(of pointer: IntelligencePointer) -> [Reliance] {
        // Dismissing it once more does not begin anything anew.
        let dismissals = pointer.reviews.reversed().prefix { $0.event.outcome == .dismissed }
        guard let first = dismissals.last, let last = dismissals.first else { return [] }
        return pointer.uses.filter { $0.reexamination == nil }.map {
            Reliance(use: $0.fact, dismissal: last, since: max(first.occurredAt, $0.fact.occurredAt))
        }
    }

    private func finding(
        about decision: String, _ reliances: [Reliance], in file: CaseFile, at desk: Desk
    ) -> Finding? {
        guard let since = reliances.map(\.since).min() else { return nil }
        let late = since + .days(desk.policy[Self.urgentAfterDays])
        let names = reliances.map(\.use.event.refId.rawValue).joined(separator: ", ")
        return Finding(
            about: decision, desk.clock.hasReached(late) ? .urgent : .warning,
            "decision \(decision) still rests on dismissed intelligence (\(names))",
            evidence: reliances.flatMap { [$0.use.id, $0.dismissal.id] }, dueBy: late)
    }
}
