internal import Almanac
internal import Events
internal import Projections

/// What the streams of a partnership, its agreements and the cases show of its twenty steps.
struct SetUpEvidence: Sendable {
    /// The first session of a steering group; `nil` if there was none.
    private let committee: CivilDate?
    private let reviews: [(day: CivilDate, event: PartnershipReviewRecorded)]
    /// Who came to its meetings.
    private let representatives: Set<ActorRef>
    /// The agreements that its reviews name.
    private let agreements: Set<AgreementID>
    /// The first day on which something was shared under one of them.
    private var firstShare: CivilDate?

    /// Reads the stream of a partnership.
    init(_ file: CaseFile) {
        let sessions = file.facts(MeetingHeld.self)
        committee = sessions.filter { $0.event.forum == .steeringGroup }
            .map { file.day(of: $0.start(of: $0.event.at, in: file.zone)) }.min()
        reviews = file.facts(PartnershipReviewRecorded.self).map { (file.day(of: $0.occurredAt), $0.event) }
        representatives = Set(sessions.flatMap { $0.event.presentActors ?? [] })
        agreements = Set(reviews.compactMap(\.event.agreementId))
    }

    mutating func noteShare(under agreement: AgreementID, on day: CivilDate) {
        guard agreements.contains(agreement) else { return }
        firstShare = firstShare.map { min($0, day) } ?? day
    }

    /// The day on which each step that an entry shows was first taken.
    func days(
        _ registered: [AgreementID: [Fact<SharingAgreementRegistered>]], jointTraining: [ActorRef: CivilDate]
    ) -> [SetUpStep: CivilDate] {
        let versions = agreements.flatMap { registered[$0] ?? [] }
            .sorted { Entry.happenedBefore($0.entry, $1.entry) }
        func first(_ holds: (SharingAgreementRegistered) -> Bool) -> CivilDate? {
            versions.first { holds($0.event) }?.signed
        }
        let signed = first { _ in true }
        let revised = revision(of: versions)
        let known: [(SetUpStep, CivilDate?)] = [
            (.committee, committee), (.overlappingGoals, firstReview([.jointIndicatorReview])),
            (.reasons, first { !($0.purposes ?? []).isEmpty }),
            (.whatWithWhom, first { !($0.categories ?? []).isEmpty && !($0.parties ?? []).isEmpty }),
            (.legalDuties, first { !($0.legalBasis ?? "").isEmpty }), (.agreement, signed),
            (.liaisons, first { !($0.liaisons ?? []).isEmpty }), (.building, firstShare),
            (.training, representatives.compactMap { jointTraining[$0] }.min()),
            (.policyReview, signed.flatMap { firstReview(Self.ofPolicy, after: $0) }),
            (.needsReview, signed.flatMap { firstReview(Self.ofNeeds, after: $0) }), (.revision, revised),
            (.cycle, revised.flatMap { firstReview(Self.ofPolicy.union(Self.ofNeeds), after: $0) }),
        ]
        return Dictionary(uniqueKeysWithValues: known.compactMap { step, day in day.map { (step, $0) } })
    }

    /// The first version of an agreement that was signed after an audit which came after the first one.
    private func revision(of versions: [Fact<SharingAgreementRegistered>]) -> CivilDate? {
        guard let signed = versions.first?.signed, let audit = firstReview(Self.ofAudit, after: signed) else {
            return nil
        }
        return versions.dropFirst().map(\.signed).filter { $0 > audit }.min()
    }

    private func firstReview(_ kinds: Set<PartnershipReviewRecorded.Kind>, after day: CivilDate? = nil) -> CivilDate? {
        reviews.filter { review in
            (review.event.kind?.isOne(of: kinds) ?? false) && day.map { review.day > $0 } ?? true
        }.map(\.day).min()
    }

    private static let ofAudit: Set<PartnershipReviewRecorded.Kind> = [.checklist, .externalEvaluation]
    private static let ofPolicy: Set<PartnershipReviewRecorded.Kind> = [.checklist, .awayDay, .externalEvaluation]
    private static let ofNeeds: Set<PartnershipReviewRecorded.Kind> = [.frontLineFeedback, .userPanel, .focusGroup]
}

extension Fact<SharingAgreementRegistered> {
    /// The day from which the version holds; the day of the entry in UTC if it names none.
    var signed: CivilDate { event.validFrom ?? Zone.utc.local(occurredAt).date }
}
