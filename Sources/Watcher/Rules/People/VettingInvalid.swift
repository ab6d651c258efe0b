internal import Almanac
internal import Events
public import Projections

/// Somebody meets the person without having been found suitable.
public struct VettingInvalid: Rule {
    public static let card = RuleCard(
        id: "vetting-invalid",
        title: "Mentor, volunteer or faith adviser without valid vetting",
        sources: [
            .passage(document: .goodPractice, words: "no hidden agendas"),
            .passage(document: .integra, words: "Governments should take steps to"),
            .houseDefault("told 30 days before a check ends"),
        ],
        condition: """
            Somebody holds a role as mentor, volunteer, faith counsellor or chaplain, and no check of the person is \
            recorded, or the newest one did not clear them, or its last day has passed; info from expiryDays before that.
            """,
        leadTime: "at once",
        severities: "critical; info while it still holds",
        mustAct: ["lead agency"],
        remedy: "Suspend the contact and vet.",
        clears: "a check that clears them",
        traps: [
            "Material is vetted separately.", "Conditional is not cleared.",
            "Vetting abroad may take months: no contact meanwhile.",
        ])

    static let expiryDays = Parameter(card.id, "expiryDays", 30)
    public static let parameters: [any RuleParameter] = [expiryDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let holders = desk.holders(in: file) { $0.role.isOne(of: Role.vetted) }
        return Answer(findings: holders.compactMap { finding(on: $0, in: file, at: desk) })
    }

    private func finding(on holder: RoleHolder, in file: CaseFile, at desk: Desk) -> Finding? {
        let vetting = desk.directory[holder.actor]?.vetting
        func found(_ severity: AlertSeverity, _ what: String, dueBy: Instant? = nil) -> Finding {
            Finding(
                about: holder.actor.rawValue, severity, "\(holder.inWords): \(what)",
                evidence: holder.tenures.map(\.fact.id) + [vetting?.id].compactMap(\.self), dueBy: dueBy)
        }
        guard let vetting else { return found(.critical, "no check of suitability is recorded") }
        guard vetting.event.isCleared else {
            let outcome = vetting.event.outcome.map { "came to: \($0.inWords)" } ?? "has no recorded outcome"
            return found(.critical, "the newest check of suitability \(outcome)")
        }
        guard let lastDay = vetting.event.validUntil else { return nil }
        let end = file.zone.day(lastDay).end
        let what = "the check of suitability holds until \(file.say(lastDay))"
        if desk.clock.hasReached(end) { return found(.critical, what, dueBy: end) }
        return desk.isWithin(desk.policy[Self.expiryDays], of: end) ? found(.info, what, dueBy: end) : nil
    }
}
