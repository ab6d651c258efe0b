internal import Almanac
internal import Events
public import Projections

/// Somebody left, and what they were responsible for has no owner.
public struct ResponsibilityOrphaned: Rule {
    public static let card = RuleCard(
        id: "responsibility-orphaned",
        title: "A responsibility has no living owner",
        sources: [
            .passage(document: .exitWork, words: "things falling through the cracks"),
            .passage(document: .integra, words: "managed by detached employees"),
            .houseDefault("3, 30 and 90 days"),
        ],
        condition: """
            A role that the person depends on has ended and nobody has held it for graceDays; or the owner of an open \
            action once had a role on the case and has none now.
            """,
        leadTime: "3 days; an action at once",
        severities: "warning; urgent within 30 days before release, or if it began within 90 days after it",
        mustAct: ["team leader of the role"],
        remedy: "Name a successor and introduce them in person.",
        clears: "a new holder, or a new owner",
        traps: [
            "The case manager's role has a rule of its own.", "That a prison's role ends at release is normal.",
        ])

    static let graceDays = Parameter(card.id, "graceDays", 3)
    static let nearDays = Parameter(card.id, "nearDays", 30)
    static let afterDays = Parameter(card.id, "afterDays", 90)
    public static let parameters: [any RuleParameter] = [graceDays, nearDays, afterDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let tenures = file.roles
        let roles = Role.allCases.filter(Role.essential.contains).compactMap { role in
            finding(about: role, heldBy: tenures.filter { $0.role == role }, in: file, at: desk)
        }
        let actions = file.actions.filter(\.isOpen).compactMap { action in
            finding(
                about: action, heldBy: tenures.filter { PartyRef($0.actor.rawValue) == action.owner }, in: file,
                at: desk)
        }
        return Answer(findings: roles + actions)
    }

    private func finding(about role: Role, heldBy tenures: [RoleTenure], in file: CaseFile, at desk: Desk) -> Finding? {
        if role == .prisonSocialWorker, case .released = file.releaseState { return nil }
        guard let last = lastHolder(tenures, at: desk), let ended = last.until else { return nil }
        let begun = ended + .days(desk.policy[Self.graceDays])
        guard desk.clock.hasReached(begun) else { return nil }
        return Finding(
            about: role.rawValue, severity(since: begun, in: file, at: desk),
            "nobody has been \(Term.known(role).inWords) since \(file.say(ended))", evidence: evidence(last, in: file),
            dueBy: begun)
    }

    private func finding(
        about action: AgreedAction, heldBy tenures: [RoleTenure], in file: CaseFile, at desk: Desk
    ) -> Finding? {
        guard let last = lastHolder(tenures, at: desk), let ended = last.until else { return nil }
        let owned = action.updates.last { $0.event.newOwner != nil }?.occurredAt ?? action.agreement.occurredAt
        return Finding(
            about: action.id.rawValue, severity(since: max(ended, owned), in: file, at: desk),
            "\(action.id) is owned by \(last.actor), who has had no role on the case since \(file.say(ended))",
            evidence: [action.agreement.id] + [action.update?.id].compactMap(\.self) + evidence(last, in: file),
            dueBy: action.dueBy?.last(in: file.zone))
    }

    /// Whose tenure ended last; `nil` while somebody holds one, or if none has ended.
    private func lastHolder(_ tenures: [RoleTenure], at desk: Desk) -> RoleTenure? {
        guard !tenures.contains(where: { desk.clock.isBetween($0.from, and: $0.until) }) else { return nil }
        return tenures.filter { $0.until.map(desk.clock.hasReached) ?? false }
            .max { ($0.until ?? .latest) < ($1.until ?? .latest) }
    }

    private func evidence(_ tenure: RoleTenure, in file: CaseFile) -> [EntryID] {
        let ending = file.roleEndings.last {
            $0.actor == tenure.actor && $0.role == tenure.role && $0.at == tenure.until
        }
        return [tenure.fact.id] + [ending?.fact.id].compactMap(\.self)
    }

    /// What was urgent in the first weeks outside stays urgent: severity falls only when something got better.
    private func severity(since begun: Instant, in file: CaseFile, at desk: Desk) -> AlertSeverity {
        switch file.releaseState {
        case .planned(let release):
            desk.isWithin(desk.policy[Self.nearDays], of: release.instant) ? .urgent : .warning
        case .released(let release):
            begun <= release.instant + .days(desk.policy[Self.afterDays]) ? .urgent : .warning
        case .noGate, .dateUnknown: .warning
        }
    }
}
