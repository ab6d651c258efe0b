public import Almanac
public import Events

/// What waits for one actor in one case.
public struct CaseWork: Sendable {
    let actor: ActorRef
    let file: CaseFile
    let moment: Instant
    let directory: ActorDirectory
    let limits: ContactLimits
    /// The responsibilities that the actor holds at the moment.
    let roles: [RoleTenure]

    /// The roles that keep up contact with the person.
    static let keyWorkers: Set<Role> = [.probationOfficer, .csmOfficer, .caseManager, .exitWorker]

    /// Looks at a case as somebody who works on it.
    public init(
        of actor: ActorRef, in file: CaseFile, at moment: Instant, directory: ActorDirectory, limits: ContactLimits
    ) {
        self.actor = actor
        self.file = file
        self.moment = moment
        self.directory = directory
        self.limits = limits
        roles = file.roles.filter { $0.actor == actor && $0.isActive(at: moment) }
    }

    /// Everything that waits; nothing in a case that is closed.
    public func items(alerts: [RaisedAlert]) -> [WorkItem] {
        guard file.opening != nil, !file.isClosed else { return [] }
        let dated = (actions + appointments + requests + contacts).filter { $0.urgency != .later }
        return dated + self.alerts(alerts) + leaveConflicts + withoutDeputy
    }

    /// Whether the case knows the actor at all.
    public var isKnown: Bool {
        file.team.contains(actor) || file.actions.contains { $0.owner?.rawValue == actor.rawValue }
    }

    /// The agency the actor works for; `nil` if nobody said.
    var agency: AgencyRef? { directory[actor]?.registration?.agency }

    var isKeyWorker: Bool { roles.contains { $0.role.isOne(of: Self.keyWorkers) } }

    func item(
        _ kind: WorkItem.Kind, _ what: String, about: String = "", wording: String? = nil, due: Moment?,
        severity: AlertSeverity? = nil
    ) -> WorkItem {
        WorkItem(
            kind: kind, caseRef: file.caseRef, zone: file.zone, about: about, what: what, wording: wording, due: due,
            urgency: WorkItem.Urgency(of: due, at: moment, in: file.zone), severity: severity)
    }
}
