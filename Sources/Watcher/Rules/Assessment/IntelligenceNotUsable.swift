internal import Almanac
internal import Events
public import Projections

/// A pointer to intelligence lacks what it needs to be relied on.
public struct IntelligenceNotUsable: Rule {
    public static let card = RuleCard(
        id: "intelligence-not-usable",
        title: "Intelligence pointer fails the four conditions",
        sources: [
            .passage(document: .goodPractice, words: "in accordance with legal frameworks and"),
            .passage(document: .goodPractice, words: "must be multi-levelled"),
            .passage(document: .goodPractice, words: "intelligence must be contextualised"),
            .houseDefault("14 days, 1 kind of context"),
        ],
        condition: """
            A pointer that is not dismissed has no level or no threatened party, or contextDays after it was recorded \
            fewer than minContextKinds kinds of context, or was used in a decision without a legal basis.
            """,
        leadTime: "14 days",
        severities: "warning; critical if it was used without a legal basis",
        mustAct: ["intelligence liaison", "decision maker"],
        remedy: "Complete it, or stop using it.",
        clears: "it is complete",
        traps: ["A partner's context that comes from the agency owning the pointer is no second source."])

    static let contextDays = Parameter(card.id, "contextDays", 14)
    static let minContextKinds = Parameter(card.id, "minContextKinds", 1)
    public static let parameters: [any RuleParameter] = [contextDays, minContextKinds]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        file.pointers.filter { $0.dismissal == nil }.reduce(into: Answer()) { answer, pointer in
            let id = pointer.id.rawValue
            let unlawful = pointer.uses.filter { !$0.hasLegalBasis }
            var defects = defects(of: pointer, at: desk)
            if !unlawful.isEmpty { defects.append("no legal basis for its use") }
            if !defects.isEmpty {
                answer.findings.append(
                    Finding(
                        about: id, unlawful.isEmpty ? .warning : .critical,
                        "pointer \(id): " + defects.joined(separator: ", "),
                        evidence: [pointer.record?.id].compactMap(\.self) + unlawful.map(\.fact.id)))
            } else if pointer.record == nil {
                answer.unknowns.append(Unknown(about: id, missing: "pointer \(id), which nobody recorded"))
            }
        }
    }

    /// What the pointer itself lacks; nothing can be said of one that nobody recorded.
    private func defects(of pointer: IntelligencePointer, at desk: Desk) -> [String] {
        guard let record = pointer.record else { return [] }
        var defects: [String] = []
        if !pointer.hasLevel { defects.append("no level") }
        if !pointer.hasThreatenedParty { defects.append("no threatened party") }
        let kinds = Set(
            pointer.contexts.filter { !isOfTheOwner($0.event, record.event, desk.directory) }.compactMap(
                \.event.sourceKind))
        if kinds.count < desk.policy[Self.minContextKinds],
            desk.clock.hasPassed(record.occurredAt + .days(desk.policy[Self.contextDays]))
        {
            defects.append("no context from another kind of source")
        }
        return defects
    }

    private func isOfTheOwner(
        _ context: IntelligenceContextAdded, _ record: IntelligenceReferenceRecorded, _ directory: ActorDirectory
    ) -> Bool {
        guard context.sourceKind == .partner, let owner = record.ownerAgency, let by = context.by else { return false }
        return directory[by]?.registration?.agency == owner
    }
}
