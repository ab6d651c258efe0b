internal import Events
public import Projections

/// A relative is to be involved although something recorded speaks against it.
public struct FamilyContraindication: Rule {
    public static let card = RuleCard(
        id: "family-contraindication",
        title: "Family member involved against a contraindication",
        sources: [
            .passage(document: .probation, words: "need to protect the offender"),
            .passage(document: .probation, words: "great geographical distance from the"),
        ],
        condition: """
            The newest decision is to involve a relative, or to involve them in a limited way under a ban or order that \
            holds, while something recorded speaks against it.
            """,
        leadTime: "at once",
        severities: """
            critical where somebody could come to harm (protection, threat, radicalising influence, ban); warning if they \
            are unwilling, for substance use or deviance, and for a reason with a word of its own; info for distance
            """,
        mustAct: ["case manager"],
        remedy: "Change the decision, or correct what is recorded, with reasons.",
        clears: "the decision changes, or what stands against it",
        traps: [
            "How somebody stands changes over time.",
            "A relative can be both a victim and a driver.",
            "Limited involvement, by letter or supervised, is often right.",
        ])

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        file.relatives.reduce(into: Answer()) { answer, relative in
            guard let decision = relative.decision, decision.event.decision.isOne(of: [.involve, .limited]) else {
                return
            }
            let standing = relative.restrictions.filter { desk.clock.isBetween($0.from, and: $0.until) }
            guard decision.event.decision == .involve || !standing.isEmpty else { return }
            if let severity = Self.severity(of: relative, isRestricted: !standing.isEmpty) {
                answer.findings.append(
                    Finding(
                        about: relative.id.rawValue, severity,
                        "\(relative.id) is to be involved, and what is recorded speaks against it",
                        evidence: [decision.id] + [relative.record?.id].compactMap(\.self) + standing.map(\.fact.id)))
            } else if relative.record == nil {
                answer.unknowns.append(
                    Unknown(about: relative.id.rawValue, missing: "what speaks against involving \(relative.id)"))
            }
        }
    }

    private static func severity(of relative: Relative, isRestricted: Bool) -> AlertSeverity? {
        guard relative.protectiveGrounds(isRestricted: isRestricted).isEmpty else { return .critical }
        let named = relative.contraindications ?? []
        // Nobody knows the weight of a reason with a word of its own, so it is not taken for the lightest.
        if named.contains(where: { $0 != .known(.geographicalDistance) }) { return .warning }
        return named.isEmpty ? nil : .info
    }
}
