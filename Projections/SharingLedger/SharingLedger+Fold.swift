internal import Almanac
internal import Events

extension SharingLedger: CaseView {
    public static let sources: Set<Dossier.Source> = [.accesses]

    public init(of dossier: Dossier) {
        let file = dossier.file
        standpoint = dossier.standpoint
        shares = file.shares(
            under: dossier.directory.agreements, agencyKinds: dossier.directory.agencyKinds(around: file))
        requests = file.partnerRequests
        consents = Self.standing(file.consents, on: file.zone.local(dossier.moment).date)
        let accesses = dossier[.accesses].entries.filter { $0.event is RecordAccessed }.map(\.occurred.instant)
        let begin = dossier.moment - Self.accessWindow
        accessCount30d = accesses.isEmpty ? nil : accesses.count { $0 > begin && $0 <= dossier.moment }
    }

    private static func standing(_ consents: [Consent], on date: CivilDate) -> [StandingConsent] {
        consents.enumerated().compactMap { index, consent in
            let later = consents[(index + 1)...].filter { $0.event.hasSameGiver(as: consent.event) }
            let left = consent.scope.filter { category in !later.contains { $0.scope.contains(category) } }
            guard !left.isEmpty || consent.scope.isEmpty else { return nil }
            return StandingConsent(event: consent.event, scope: left, state: state(of: consent, on: date))
        }
    }

    private static func state(of consent: Consent, on date: CivilDate) -> StandingConsent.State? {
        if consent.hasEnded(on: date) { return .ended }
        return consent.event.state.word.flatMap { StandingConsent.State(rawValue: $0.rawValue) }
    }
}
