public import Almanac
internal import Events
public import Projections

extension CaseRelation {
    /// The event types of a case that decide how somebody stands to it; no other has to be read.
    public static let sources: Set<String> = [
        BreakGlassOpened.name, BreakGlassReviewed.name, CaseAccessLimitLifted.name, CaseAccessLimited.name,
        CaseOpened.name, CaseTransferred.name, ConsentRecorded.name, ContactPointPublished.name,
        GatePickupArranged.name, LeadAgencyDesignated.name, MentorMatched.name, ProfileRecorded.name,
        RoleAssigned.name, RoleEnded.name,
    ]

    /// Folds how somebody stands to a case at a moment, from what stands in it of ``sources``.
    ///
    /// - Parameter directory: Who the case's team works for, and the agreements between agencies.
    public init(of principal: Principal, in file: CaseFile, under directory: ActorDirectory, at moment: Instant) {
        self.init()
        let agencies = CaseAgencies(of: file, under: directory, at: moment)
        isShutOut = file.accessLimits(at: moment).contains { $0.shutsOut(principal) }
        if let actor = principal.actor {
            teamRoles = file.responsibilities(of: actor, at: moment)
            brokenOpenUntil = file.emergencyEnd(of: actor, at: moment)
        }
        guard let agency = principal.agency else { return }
        isOfLeadAgency = agencies.lead == agency
        consented = file.consented(to: agency, at: moment)
        agreed = agencies.agreed(with: agency, of: principal.agencyKind)
    }
}

extension CaseFile {
    /// The responsibilities that an actor holds: as assigned, or as a mentor whom the person accepted.
    fileprivate func responsibilities(of actor: ActorRef, at moment: Instant) -> Set<Role> {
        let assigned = roles.filter { $0.actor == actor && $0.isActive(at: moment) }.compactMap(\.role.word)
        return Set(assigned).union(isMatchedMentor(actor, at: moment) ? [.mentor] : [])
    }

    /// Whether an actor was matched as a mentor, on trial or for good, and has not stopped since.
    private func isMatchedMentor(_ actor: ActorRef, at moment: Instant) -> Bool {
        let matches = facts(MentorMatched.self).filter { $0.event.actor == actor && $0.occurredAt <= moment }
        guard let match = matches.last, match.event.acceptedByPerson != false else { return false }
        if let trial = match.event.trialUntil, Moment.day(trial).last(in: zone) < moment { return false }
        return !roleEndings.contains { ending in
            ending.actor == actor && ending.role == .mentor && ending.at <= moment && ending.at >= match.occurredAt
        }
    }

    /// The last moment, exclusive, of the emergency for which an actor opened the case; `nil` if there is none.
    fileprivate func emergencyEnd(of actor: ActorRef, at moment: Instant) -> Instant? {
        let refused = Set(
            facts(BreakGlassReviewed.self).filter { $0.event.outcome == .notJustified && $0.occurredAt <= moment }
                .map(\.event.breakGlassId))
        let ends = facts(BreakGlassOpened.self).filter { opening in
            opening.event.actor == actor && opening.occurredAt <= moment
                && !refused.contains(opening.event.breakGlassId)
        }.map { $0.event.end(openedAt: $0.occurredAt) }
        return ends.max().flatMap { $0 > moment ? $0 : nil }
    }

    /// What the person, or a guardian, agreed that an agency may receive.
    ///
    /// A relative can agree to what concerns the family, and to nothing else. A consent that names nobody lets nobody in.
    fileprivate func consented(to agency: AgencyRef, at moment: Instant) -> Set<SharingCategory> {
        Set(
            SharingCategory.allCases.filter { category in
                guard let consent = consent(covering: .known(category), at: moment) else { return false }
                return consent.event.state == .given && !consent.hasEnded(on: zone.local(moment).date)
                    && consent.event.recipients?.contains(agency) == true && consent.event.mayCover(category)
            })
    }
}

extension ConsentRecorded {
    fileprivate func mayCover(_ category: SharingCategory) -> Bool {
        switch giver {
        case .known(.person)?, .known(.guardian)?: true
        case .known(.family)?: category == .familyInformation
        case .known(.victim)?, .other?, nil: false
        }
    }
}
