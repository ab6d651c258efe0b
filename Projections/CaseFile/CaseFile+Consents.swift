public import Almanac
public import Events

/// A decision on consent, with what it covers.
public struct Consent: Sendable {
    public let fact: Fact<ConsentRecorded>
    /// What it covers. A refusal or withdrawal that names nothing takes back all that its giver had consented to.
    public let scope: [Term<SharingCategory>]
    /// The last day on which it holds, inclusive; `nil` if open-ended. A guardian's ends when the person comes of age.
    public let lastDay: CivilDate?

    public var event: ConsentRecorded { fact.event }

    /// Whether it was given for a time that is over on that local day; its last day is inclusive.
    public func hasEnded(on date: CivilDate) -> Bool {
        event.state == .given && lastDay.map { $0 < date } ?? false
    }
}

extension CaseFile {
    /// All decisions on consent, in the order they were made.
    public var consents: [Consent] {
        let facts = facts(ConsentRecorded.self)
        return facts.enumerated().map { index, fact in
            let named = fact.event.scope ?? []
            let takesBackAll = named.isEmpty && fact.event.state.isOne(of: [.withdrawn, .refused])
            let earlier = takesBackAll ? facts[..<index].filter { $0.event.hasSameGiver(as: fact.event) } : []
            return Consent(
                fact: fact, scope: takesBackAll ? earlier.flatMap { $0.event.scope ?? [] }.uniqued() : named,
                lastDay: lastDay(of: fact.event))
        }
    }

    /// The decision on consent that governs a category at a moment: the newest that covers it, whoever made it.
    public func consent(covering category: Term<SharingCategory>, at moment: Instant) -> Consent? {
        consents.last { $0.fact.occurredAt <= moment && $0.scope.contains(category) }
    }

    private func lastDay(of consent: ConsentRecorded) -> CivilDate? {
        guard consent.giver == .guardian else { return consent.validUntil }
        let born = facts(ProfileRecorded.self).last { $0.event.birthDate != nil }?.event.birthDate?.revealed
        let lastOfChildhood = born?.birthday(18).adding(days: -1)
        return [consent.validUntil, lastOfChildhood].compactMap(\.self).min()
    }
}

extension ConsentRecorded {
    /// Whether both decisions are by the same person, relative or guardian.
    public func hasSameGiver(as other: ConsentRecorded) -> Bool { giver == other.giver && relative == other.relative }
}

extension [Term<SharingCategory>] {
    fileprivate func uniqued() -> [Term<SharingCategory>] {
        var seen: Set<Term<SharingCategory>> = []
        return filter { seen.insert($0).inserted }
    }
}
