internal import Almanac
public import Events

/// How far one part of life is prepared.
public enum DomainState: String, Vocabulary {
    case missing, planned, arranged, confirmed, met, failed
    case notNeeded = "not_needed"
}

/// The parts of life a release is prepared in, with how far each came.
struct DomainStates {
    /// The parts that are shown, in this order.
    static let shown: [PlanDomain] = [
        .housing, .workEducation, .finance, .identityDocuments, .health, .mentalHealth, .familyNetwork, .leisure,
        .faithMeaning, .digital, .safety,
    ]

    let file: CaseFile
    let releaseDate: CivilDate?

    /// The state of every part that is shown.
    var all: [(domain: PlanDomain, state: DomainState)] { Self.shown.map { ($0, state(of: $0)) } }

    private func state(of domain: PlanDomain) -> DomainState {
        if let closed = closedNeed(in: domain) { return closed }
        if domain == .housing, let housing = housing { return housing }
        if domain == .identityDocuments, let papers = papers { return papers }
        if let arranged = newestArrangement(in: domain) { return arranged }
        return isPlanned(domain) ? .planned : .missing
    }

    /// Met or not needed, if every need in the part of life is closed.
    private func closedNeed(in domain: PlanDomain) -> DomainState? {
        let needs = file.facts(NeedIdentified.self).filter { Self.domain(of: $0.event.domain) == domain }
        let outcomes = needs.map { need in file.facts(NeedMet.self).last { $0.event.needId == need.event.needId } }
        guard !outcomes.isEmpty, outcomes.allSatisfy({ $0 != nil }) else { return nil }
        return outcomes.contains { $0?.event.outcome == .notNeeded } ? .notNeeded : .met
    }

    private var housing: DomainState? {
        let places = file.places
        guard !places.isEmpty else { return nil }
        let live = places.filter { $0.failure == nil && $0.replacement == nil }
        if live.contains(where: { place in releaseDate.map(place.covers) ?? !isDateUnknown }) { return .confirmed }
        return live.isEmpty ? .failed : .arranged
    }

    /// Valid on the day, or at least applied for; `nil` if a paper that is needed is neither.
    private var papers: DomainState? {
        let documents = file.documents
        let states = documents.filter(\.isRequired).map { document -> DomainState? in
            guard let paper = document.newest?.event else { return nil }
            if paper.status == .applied { return .arranged }
            guard paper.status == .valid || paper.status == .issued else { return nil }
            guard let expiry = paper.validUntil else { return .confirmed }
            guard let date = releaseDate else { return isDateUnknown ? .arranged : .confirmed }
            return expiry >= date ? .confirmed : nil
        }
        if documents.allSatisfy({ $0.newest == nil }) || states.contains(nil) { return nil }
        return states.contains(.arranged) ? .arranged : .confirmed
    }

    /// There is a gate, and nobody knows when: nothing can be known to fit that day.
    private var isDateUnknown: Bool { releaseDate == nil && file.track?.isCustodial == true }

    private func newestArrangement(in domain: PlanDomain) -> DomainState? {
        let confirmed = file.facts(ArrangementConfirmed.self).last { Self.domain(of: $0.event.domain) == domain }
        let failed = file.facts(ArrangementFailed.self).last { Self.domain(of: $0.event.domain) == domain }
        guard let failed else { return confirmed.map { _ in .arranged } }
        return confirmed.map { $0.happened(after: failed) ? .arranged : .failed } ?? .failed
    }

    private func isPlanned(_ domain: PlanDomain) -> Bool {
        file.plan(.transition)?.everyDomain.contains(.known(domain)) ?? false
    }

    /// The part of a plan that a need belongs to.
    private static func domain(of need: Term<NeedDomain>) -> PlanDomain? {
        guard case .known(let need) = need else { return nil }
        return switch need {
        case .housing: .housing
        case .employment, .education, .training: .workEducation
        case .finance: .finance
        case .identityDocuments: .identityDocuments
        case .health, .medication: .health
        case .mentalHealth: .mentalHealth
        case .substanceUse: .substanceUse
        case .familySupport, .childcare: .familyNetwork
        case .leisure, .volunteering: .leisure
        case .faith: .faithMeaning
        case .digitalAccess: .digital
        case .personalSafety: .safety
        case .legalAid: .legal
        case .clothingTravel, .interpreter, .tattooRemoval: nil
        }
    }
}
