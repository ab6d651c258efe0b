public import Almanac
public import Events

/// A benefit that the person may claim, or has claimed.
public struct Benefit: Sendable {
    public let id: BenefitID
    /// `nil` if a claim was recorded and the entitlement was not.
    public let entitlement: Fact<BenefitEntitlementIdentified>?
    /// The newest word on the claim; `nil` if none was made.
    public let claim: Fact<BenefitClaimUpdated>?
    /// Last day on which it can be claimed, inclusive; `nil` if unknown, or if no release date is known.
    public let deadline: CivilDate?

    /// How the claim stands on a day: its own word, or else `lapsed` after the deadline and `open` until then.
    public func state(on day: CivilDate) -> Term<BenefitStanding> {
        guard let claim else { return .known(deadline.map { $0 < day } ?? false ? .lapsed : .open) }
        return BenefitStanding(rawValue: claim.event.state.rawValue).map(Term.known)
            ?? .other(claim.event.state.rawValue)
    }
}

/// How a benefit stands.
public enum BenefitStanding: String, Vocabulary {
    /// It can be claimed, and no claim is recorded.
    case open
    /// The deadline passed without a claim.
    case lapsed
    case submitted, granted, refused
    /// It was given up in full knowledge.
    case lapsedAccepted = "lapsed_accepted"
}

extension CaseFile {
    /// The benefits of the case, in the order they were first recorded.
    public var benefits: [Benefit] {
        let entitlements = facts(BenefitEntitlementIdentified.self)
        let claims = facts(BenefitClaimUpdated.self)
        let order =
            (entitlements.map { ($0.event.benefitId, $0.entry) } + claims.map { ($0.event.benefitId, $0.entry) })
            .sorted { Entry.happenedBefore($0.1, $1.1) }
        var seen: Set<BenefitID> = []
        return order.map(\.0).filter { seen.insert($0).inserted }.map { id in
            let entitlement = entitlements.last { $0.event.benefitId == id }
            return Benefit(
                id: id, entitlement: entitlement, claim: claims.last { $0.event.benefitId == id },
                deadline: entitlement.flatMap(claimDeadline))
        }
    }

    private func claimDeadline(of entitlement: Fact<BenefitEntitlementIdentified>) -> CivilDate? {
        let event = entitlement.event
        if let deadline = event.deadline { return deadline }
        let ownDay = event.opensAt == .date ? day(of: entitlement.occurredAt) : nil
        guard let opening = releaseDay ?? ownDay else { return nil }
        if let months = event.claimWindowMonths { return opening.adding(months: months) }
        return event.claimWindowDays.map { opening.adding(days: $0) }
    }
}
