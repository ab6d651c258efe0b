public import Almanac
public import Events

/// How much time may pass without contact with the person.
public struct ContactLimits: Sendable {
    /// After release, by the phase in which the last contact fell.
    public let phases: [ContactPhase]
    /// From the release to the first contact.
    public let first: Span
    /// Without custody, for who was never sentenced, in days.
    public let voluntaryDays: Int
    /// Without custody otherwise, and before the first contact, in days.
    public let communityDays: Int

    /// Sets the limits.
    public init(phases: [ContactPhase], first: Span, voluntaryDays: Int, communityDays: Int) {
        self.phases = phases.sorted { $0.untilDay < $1.untilDay }
        self.first = first
        self.voluntaryDays = voluntaryDays
        self.communityDays = communityDays
    }
}

/// By when there should be contact with the person again.
public struct ContactDue: Sendable {
    /// The last contact since the release, or ever without custody; `nil` if there was none.
    public let last: Fact<ContactHeld>?
    /// The last contact, or else the release or the opening.
    public let since: Instant
    public let limit: Span
    /// Last moment, inclusive, at which the limit holds; `nil` if it goes on.
    public let until: Instant?

    /// The last moment, inclusive, that is within the limit.
    public var by: Instant { since + limit }
}

extension CaseFile {
    /// By when there should be contact with the person again; `nil` in custody, and after the last phase.
    public func contactDue(under limits: ContactLimits) -> ContactDue? {
        switch releaseState {
        case .dateUnknown, .planned: nil
        case .released(let release): contactDue(after: release.instant, under: limits)
        case .noGate: contactDueInCommunity(under: limits)
        }
    }

    private func contactDue(after release: Instant, under limits: ContactLimits) -> ContactDue? {
        guard let end = limits.phases.last.map({ release + .days($0.untilDay) }) else { return nil }
        guard let last = contactsWithPerson.last(where: { $0.occurredAt > release }) else {
            return ContactDue(last: nil, since: release, limit: limits.first, until: end)
        }
        let phase = limits.phases.first { last.occurredAt <= release + .days($0.untilDay) }
        return phase.map { ContactDue(last: last, since: last.occurredAt, limit: .days($0.limitDays), until: end) }
    }

    private func contactDueInCommunity(under limits: ContactLimits) -> ContactDue? {
        guard let opening else { return nil }
        guard let last = contactsWithPerson.last else {
            return ContactDue(last: nil, since: opening.occurredAt, limit: .days(limits.communityDays), until: nil)
        }
        let days = opening.event.track == .neverSentenced ? limits.voluntaryDays : limits.communityDays
        return ContactDue(last: last, since: last.occurredAt, limit: .days(days), until: nil)
    }
}
