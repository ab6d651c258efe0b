internal import Almanac
internal import Events

/// Looks at one act of passing information on: its basis, whom it went to, and what went along.
struct ShareCheck {
    private let share: InformationShared
    private let fact: Fact<InformationShared>
    private let file: CaseFile
    private let agencyKinds: [AgencyRef: Set<AgencyKind>]
    private(set) var defects: [ShareDefect] = []
    private(set) var unknowns: [String] = []

    private static let authorities: Set<AgencyKind> = [.police, .intelligence, .prosecution]

    init(_ fact: Fact<InformationShared>, in file: CaseFile, agencyKinds: [AgencyRef: Set<AgencyKind>]) {
        self.fact = fact
        self.file = file
        self.agencyKinds = agencyKinds
        share = fact.event
    }

    mutating func look(under agreements: AgreementIndex) {
        lookAtContent()
        if (share.recipients ?? []).isEmpty, (share.recipientKinds ?? []).isEmpty { unknowns.append("to whom it went") }
        switch share.legalBasis {
        case nil, .known(.noBasis)?: defects.append(.noLegalBasis)
        case .known(.agreement)?: lookAtAgreement(agreements)
        case .known(.consent)?: lookAtConsent()
        case .known(.statute)?, .known(.vitalInterest)?, .known(.courtOrder)?:
            if share.purpose == nil { unknowns.append("the purpose") }
        case .other(let basis)?: unknowns.append("whether \"\(basis)\" is a legal basis")
        }
    }

    private mutating func lookAtContent() {
        switch share.containsClassifiedContent {
        case true?: defects.append(.classifiedContent)
        case nil where share.marking == .classifiedPointer || share.category == .intelligencePointer:
            unknowns.append("whether classified content went along")
        case false?, nil: break
        }
        guard share.category == .pastoral else { return }
        let named = Set((share.recipientKinds ?? []).compactMap(\.word))
        let kinds = (share.recipients ?? []).reduce(named) { $0.union(agencyKinds[$1] ?? []) }
        if !kinds.isDisjoint(with: Self.authorities) { defects.append(.pastoralToAuthorities) }
    }

    private mutating func lookAtAgreement(_ agreements: AgreementIndex) {
        guard let named = share.agreement else { return defects.append(.agreementNotNamed) }
        guard agreements.knows(named) else { return defects.append(.agreementUnknown) }
        guard let version = agreements.version(of: named, at: fact.occurredAt, in: file.zone)?.event else {
            return defects.append(.agreementNotYetInForce)
        }
        if version.validUntil.map({ $0 < file.zone.local(fact.occurredAt).date }) ?? false {
            defects.append(.agreementEnded)
        }
        lookAtParties(of: version)
        guard let category = share.category else { return unknowns.append("what was passed on") }
        if !(version.categories ?? []).contains(category) { defects.append(.categoryNotCovered) }
    }

    private mutating func lookAtParties(of version: SharingAgreementRegistered) {
        let parties = SharingParties(version, agencyKinds: agencyKinds)
        switch share.from.map(parties.include) {
        case nil: unknowns.append("who passed it on")
        case .some(nil): unknowns.append("what kind of agency \(share.from?.rawValue ?? "") is")
        case false??: defects.append(.senderNotParty)
        case true??: break
        }
        let kinds = (share.recipientKinds ?? []).map { ($0.inWords, parties.include($0)) }
        let agencies = (share.recipients ?? []).map { ($0.rawValue, parties.include($0)) }
        if (kinds + agencies).contains(where: { $0.1 == false }) { defects.append(.recipientNotParty) }
        // Who is named by reference is often named by kind beside it; then the kinds decide.
        guard kinds.isEmpty else { return }
        unknowns += agencies.filter { $0.1 == nil }.map { "what kind of agency \($0.0) is" }
    }

    private mutating func lookAtConsent() {
        guard let category = share.category else { return unknowns.append("what was passed on") }
        guard let consent = file.consent(covering: category, at: fact.occurredAt) else {
            return defects.append(.consentMissing)
        }
        switch consent.event.state {
        case .known(.refused): defects.append(.consentRefused)
        case .known(.withdrawn): defects.append(.consentWithdrawn)
        case .other(let state): unknowns.append("whether consent that is \"\(state)\" allows it")
        case .known(.given):
            if consent.hasEnded(on: file.zone.local(fact.occurredAt).date) { defects.append(.consentEnded) }
            lookAtRecipients(of: consent)
        }
    }

    private mutating func lookAtRecipients(of consent: Consent) {
        guard let named = consent.event.recipients, !named.isEmpty else {
            return unknowns.append("to whom the consent allows it")
        }
        let recipients = share.recipients ?? []
        if !recipients.allSatisfy(named.contains) { defects.append(.recipientNotInConsent) }
        if recipients.isEmpty { unknowns.append("whether the consent names those it went to") }
    }
}
