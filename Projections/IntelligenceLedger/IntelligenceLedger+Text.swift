internal import Almanac
internal import Events

extension IntelligenceLedger {
    public static let title = "pointers to intelligence, without content"

    public var body: [TextLine] {
        guard !pointers.isEmpty else { return [.blank, TextLine("no pointer recorded")] }
        return pointers.flatMap { [.blank] + told($0) }
    }

    private func told(_ pointer: IntelligencePointer) -> [TextLine] {
        let state = pointer.state(at: standpoint.moment)
        let owner = pointer.record?.event.ownerAgency.map { "held by \($0)" } ?? "owner not recorded"
        let defects = pointer.defects(at: standpoint.moment).map(\.told)
        return [
            TextLine("\(pointer.id): \(state.inWords), \(owner)", state == .usable ? .heading : .alert),
            TextLine("  \(levels(of: pointer))"),
            TextLine("  \(dates(of: pointer))"),
            TextLine("  \(context(of: pointer))"),
        ] + (defects.isEmpty ? [] : [TextLine("  lacks \(defects.joined(separator: ", "))", .alert)])
            + uses(of: pointer)
    }

    private func levels(of pointer: IntelligencePointer) -> String {
        let levels = [
            ("capability", pointer.capability), ("intent", pointer.intent), ("engagement", pointer.engagement),
        ]
        let party = pointer.record?.event.threatTo?.inWords ?? "not recorded"
        let told = levels.map { "\($0): \($1?.inWords ?? "not recorded")" }.joined(separator: ", ")
        return "\(told); threatened: \(party); monitoring: \(pointer.monitoringLevel?.inWords ?? "not recorded")"
    }

    private func dates(of pointer: IntelligencePointer) -> String {
        let recorded = pointer.record.map { "recorded \(day($0.occurredAt))" } ?? "never recorded, only named by others"
        let review = pointer.reviews.last.map { review in
            "\(review.event.outcome?.inWords ?? "reviewed, outcome not recorded") \(day(review.occurredAt))"
        }
        let valid = pointer.lastValid().map { last in
            "to be examined again by \(day(last))"
        }
        let ahead = pointer.dismissal == nil ? valid : nil
        return [recorded, review ?? "never reviewed", ahead].compactMap { $0 }.joined(separator: ", ")
    }

    private func context(of pointer: IntelligencePointer) -> String {
        let kinds = pointer.contextKinds.map(\.inWords)
        guard kinds.isEmpty else { return "set in context by: \(kinds.joined(separator: ", "))" }
        let awaited = pointer.contextDue.flatMap { $0 >= standpoint.moment ? ", awaited until \(day($0))" : nil }
        return "not set in context by another source\(awaited ?? "")"
    }

    private func uses(of pointer: IntelligencePointer) -> [TextLine] {
        guard !pointer.uses.isEmpty else { return [TextLine("  no decision is known to rely on it", .faint)] }
        return pointer.uses.map { use in
            let event = use.fact.event
            let reference = event.decisionRef?.rawValue ?? "a decision without reference"
            let basis = use.hasLegalBasis ? "legal basis named" : "no legal basis named"
            let rights = event.humanRightsCheck.map { $0 ? "proportionality checked" : "proportionality not checked" }
            let again = use.reexamination.map { "examined again \(day($0.occurred.instant))" } ?? "not examined again"
            let kind = event.decisionKind?.inWords ?? "kind not recorded"
            return TextLine(
                "  used in \(reference) (\(kind)): \(basis), \(rights ?? "not recorded whether proportionality was checked"), \(again)",
                pointer.dismissal != nil && use.reexamination == nil ? .alert : .plain)
        }
    }

    private func day(_ instant: Instant) -> String { standpoint.spoken.shortDay(standpoint.spoken.date(instant)) }
}

extension IntelligencePointer.Defect {
    /// What is lacking, for people.
    fileprivate var told: String {
        switch self {
        case .level: "a level"
        case .threatenedParty: "who is threatened"
        case .context: "context from another source"
        case .legalBasis: "the legal basis of a use"
        }
    }
}
