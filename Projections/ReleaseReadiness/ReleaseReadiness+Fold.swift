public import Almanac
internal import Events

extension ReleaseReadiness {
    /// Folds a case into its readiness at a moment; `alerts` are those open then.
    public init(of file: CaseFile, at moment: Instant, directory: ActorDirectory, alerts: AlertCounts = AlertCounts([]))
    {
        let gate = Gate(of: file, at: moment)
        let plan = Plan(of: file)
        let activeRoles = file.roles.filter { $0.isActive(at: moment) }
        let calendar = directory.calendars[file.opening?.event.holidayCalendar]
        let coverage = ReleaseCoverage.forRelease(of: file, directory: directory)
        let pickup = file.activePickups.last { $0.isConfirmed } ?? file.activePickups.last
        self.init(
            caseRef: file.caseRef, track: file.track, zone: file.zone, moment: moment,
            phase: gate.map { Self.phase(of: $0, in: file, at: moment) }, gate: gate,
            approval: ApprovalState(of: file, planVersion: plan.version), plan: plan,
            domains: DomainStates(file: file, releaseDate: gate.map { file.zone.local($0.instant).date }).all,
            essentials: Essentials(file.essentials, release: gate?.instant).states,
            pickup: pickup, pickupFits: Self.fits(pickup, gate), handovers: file.handovers,
            continuity: Self.continuity(activeRoles, in: file), coverage: coverage,
            strip: coverage.flatMap { CoverageStrip(of: file, at: $0.release, directory: directory) },
            closedSpan: coverage.flatMap {
                calendar.closedSpan(release: $0.release, cutOff: .noon, opening: .oClock(9), in: file.zone)
            },
            contactSheet: file.contactSheet.map { SheetCheck(of: $0, in: file) { $0.isActive(at: moment) } },
            team: Team(of: file, activeRoles, at: moment), alerts: alerts,
            support: Self.support(in: file), control: Self.control(in: file, at: moment))
    }

    private static func phase(of gate: Gate, in file: CaseFile, at moment: Instant) -> ReleasePhase {
        if gate.hasTakenPlace { return .after(gate.instant, at: moment) }
        let isReleaseDay = file.zone.local(gate.instant).date == file.zone.local(moment).date
        return .before(gate.instant, at: moment, isReleaseDay: isReleaseDay)
    }

    private static func fits(_ pickup: GatePickup?, _ gate: Gate?) -> Bool? {
        guard let pickup, let gate, gate.precision != .day, pickup.meetAt != nil else { return nil }
        return pickup.fits(gate.instant)
    }

    private static func continuity(_ active: [RoleTenure], in file: CaseFile) -> [ContinuityPerson] {
        let met = file.sinceLastReturn(file.contactsWithPerson)
        return active.filter { $0.continuesAfterRelease == true }.map { role in
            ContinuityPerson(
                actor: role.actor, role: role.role, lastMet: met.last { $0.event.actor == role.actor }?.occurredAt)
        }
    }

    /// What is there for the person.
    private static func support(in file: CaseFile) -> [String] {
        let goals = file.facts(GoalSet.self).count
        let reached = file.facts(GoalReached.self).count
        let contacts = file.sinceLastReturn(file.contactsWithPerson)
        let mentor = file.facts(MentorMatched.self).last { $0.event.acceptedByPerson == true }
        return [
            "goals: \(goals) set, \(reached) reached",
            "contacts with the person: \(contacts.count)",
            "mentor accepted by the person: \(mentor?.event.actor.rawValue ?? "none recorded")",
        ]
    }

    /// What is asked of the person, and what was judged: with its date, because judgements expire.
    private static func control(in file: CaseFile, at moment: Instant) -> [String] {
        let status = file.newest(LegalStatusRecorded.self)?.event.status.inWords ?? "not recorded"
        let conditions = file.sinceLastReturn(file.facts(ConditionImposed.self)).count
        let spoken = SpokenTime(in: file.zone)
        let assessed = file.newest(AssessmentCompleted.self).map { spoken.shortDay(spoken.date($0.occurredAt)) }
        return [
            "legal status: \(status)",
            "conditions imposed: \(conditions)",
            "last assessment: \(assessed ?? "none recorded")",
        ]
    }
}

extension ReleaseReadiness.Gate {
    init?(of file: CaseFile, at moment: Instant) {
        let dates = file.releaseDates
        let reached: (moment: Moment, instant: Instant, precision: ReleasePrecision, hasTakenPlace: Bool)
        switch file.releaseState {
        case .noGate, .dateUnknown: return nil
        case .planned(let release): reached = (release.moment, release.instant, release.precision, false)
        case .released(let release): reached = (.instant(release.instant), release.instant, .instant, true)
        }
        self.init(
            moment: reached.moment, instant: reached.instant, precision: reached.precision,
            certainty: dates.last?.certainty, hasTakenPlace: reached.hasTakenPlace,
            daysLeft: Int((reached.instant - moment).days.rounded(.down)),
            noticeDays: dates.last.map { Int((reached.instant - $0.entry.recordedAt).days.rounded(.down)) },
            history: dates.enumerated().map { index, date in
                ReleaseReadiness.DateChange(
                    recordedAt: date.entry.recordedAt, from: index > 0 ? dates[index - 1].moment : nil, to: date.moment,
                    reason: (date.entry.event as? ReleaseDateChanged)?.reason?.inWords)
            })
    }
}

extension ReleaseReadiness.Plan {
    init(of file: CaseFile) {
        let plan = file.plans.first { $0.kind == .transition }
        let position: ReleaseReadiness.PersonPosition =
            switch plan?.answer?.personSigned {
            case true?: .signed
            case false?: .refused
            case nil: .open
            }
        let signed = plan?.agreements.map(\.event).filter { $0.personSigned == true }.map { $0.version ?? 1 }
        self.init(
            version: plan.flatMap { $0.newestEntry == nil ? nil : $0.version }, agreedVersion: signed?.max(),
            position: position)
    }
}

extension ReleaseReadiness.Team {
    init(of file: CaseFile, _ active: [RoleTenure], at moment: Instant) {
        func holder(_ roles: Set<Role>) -> ActorRef? { active.last { $0.role.isOne(of: roles) }?.actor }
        let caseManager = file.caseManager(at: moment)
        let probation = holder([.probationOfficer, .csmOfficer])
        let leadAgency = file.leadAgency(at: moment)
        let needsProbation = file.plannedRelease?.supervisionFollows ?? false
        let empty: [(String, Bool)] = [
            ("case manager", caseManager == nil), ("probation officer", needsProbation && probation == nil),
            ("lead agency", leadAgency == nil),
        ]
        self.init(
            caseManager: caseManager, probation: probation, leadAgency: leadAgency,
            emptyRoles: empty.filter(\.1).map(\.0))
    }
}
