public import Almanac
public import Events

/// One case in the list of cases, as a stored view keeps it: no free text, and nothing that depends on the present moment.
public struct CaseloadRow: Record {
    /// A responsibility that somebody holds, held or will hold on the case.
    public struct Tenure: Record {
        public let actor: ActorRef
        public let role: Term<Role>
        public let from: Moment
        public let until: Moment?

        public static let shape = Shape(
            Self.init(actor:role:from:until:),
            Field("actor", \.actor, "Who holds it."),
            Field("role", \.role, "Which responsibility."),
            Field("from", \.from, "First instant, inclusive."),
            Field("until", \.until, "End, exclusive; absent if open-ended."))
    }

    public let caseRef: CaseRef
    /// `nil` for a case of which no opening stands.
    public let track: CaseOpened.Track?
    public let zone: Zone
    public let jurisdiction: String?
    public let profile: ProfileRef?
    public let isOpen: Bool
    public let openedAt: Moment?
    /// `nil` for a case that is open.
    public let closedAt: Moment?
    public let gate: CaseloadGate
    public let leadAgency: AgencyRef?
    public let roles: [Tenure]
    /// Whom the case involves without a responsibility that was ever assigned, by name: contacts, who waits at the gate.
    public let others: [ActorRef]
    /// The last contact with the person that took place; `nil` if none is recorded.
    public let lastContact: Moment?
    public let supportUntil: CivilDate?

    public static let shape = Shape(
        Self.init(
            caseRef:track:zone:jurisdiction:profile:isOpen:openedAt:closedAt:gate:leadAgency:roles:others:lastContact:
            supportUntil:),
        Field("caseRef", \.caseRef, "The case."),
        Field("track", \.track, "Which of the four ways it goes."),
        Field("tz", \.zone, "The zone of its local days and hours."),
        Field("jurisdiction", \.jurisdiction, "Whose law applies."),
        Field("profile", \.profile, "The service's profile."),
        Field("open", \.isOpen, "Whether it was opened and not closed."),
        Field("openedAt", \.openedAt, "When it was opened, or opened again."),
        Field("closedAt", \.closedAt, "When it was closed; absent if it is open."),
        Field("gate", \.gate, "Where it stands between custody and community."),
        Field("leadAgency", \.leadAgency, "The agency that leads; absent if none was designated."),
        Field("roles", \.roles, "Who holds which responsibility, and when."),
        Field("others", \.others, "Whom the case involves without a responsibility, by name."),
        Field("lastContact", \.lastContact, "The last contact with the person; absent if none is recorded."),
        Field("supportUntil", \.supportUntil, "Last day of support, inclusive; absent if open-ended or unknown."))
}

extension CaseloadRow {
    /// The types of entry that it is folded from.
    public static let types: Set<String> = [
        CaseOpened.name, CaseClosed.name, ReleaseDateSet.name, ReleaseDateChanged.name, PersonReleased.name,
        PersonReturnedToCustody.name, LeadAgencyDesignated.name, RoleAssigned.name, RoleEnded.name, ContactHeld.name,
        ContactPointPublished.name, GatePickupArranged.name,
    ]

    /// Folds a case; only entries of ``types`` count.
    public init(of file: CaseFile) {
        let opening = file.opening
        let closing = file.isClosed ? file.newest(CaseClosed.self) : nil
        self.init(
            caseRef: file.caseRef, track: file.track, zone: file.zone, jurisdiction: opening?.event.jurisdiction,
            profile: opening?.event.profile, isOpen: opening != nil && closing == nil,
            openedAt: opening.map { .instant($0.occurredAt) }, closedAt: closing.map { .instant($0.occurredAt) },
            gate: CaseloadGate(of: file), leadAgency: file.newest(LeadAgencyDesignated.self)?.event.agency,
            roles: file.roles.map { tenure in
                Tenure(
                    actor: tenure.actor, role: tenure.role, from: .instant(tenure.from),
                    until: tenure.until.map { .instant($0) })
            },
            others: file.team.subtracting(file.facts(RoleAssigned.self).map(\.event.actor)).sorted(),
            lastContact: file.contactsWithPerson.last.map { .instant($0.occurredAt) },
            supportUntil: opening?.event.supportUntil)
    }

    /// Who holds a responsibility at a moment, in the order of assignment.
    public func active(at moment: Instant) -> [Tenure] {
        roles.filter { $0.from.start(in: zone) <= moment && $0.until.map { $0.start(in: zone) > moment } ?? true }
    }

    /// Whether somebody holds any responsibility at a moment.
    public func isWork(of actor: ActorRef, at moment: Instant) -> Bool {
        active(at: moment).contains { $0.actor == actor }
    }

    /// Where the case comes in the list; see ``CaseSection``.
    public var order: Int64 { section.order(of: sectionInstant) }

    private var section: CaseSection {
        if !isOpen { return .closed }
        switch gate.state {
        case .planned: return .releasePlanned
        case .dateUnknown: return .dateUnknown
        case .released: return .released
        case .noGate: return .withoutGate
        }
    }

    private var sectionInstant: Instant {
        let opened = openedAt?.start(in: zone) ?? .latest
        return isOpen ? gate.instant ?? opened : closedAt?.start(in: zone) ?? opened
    }
}
