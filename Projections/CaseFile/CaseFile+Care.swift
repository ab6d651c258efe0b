public import Almanac
public import Events

/// How care for a need breaks at the gate.
public enum CareGap: Hashable, Sendable {
    /// No appointment follows in time, and no place goes on.
    case nothingFollows
    /// A supply ends before the next appointment; `nil` if there is none.
    case supplyEnds(Instant, next: Moment?)
}

extension NeedDomain {
    /// The parts of life in which care must not break.
    public static let care: Set<NeedDomain> = [.health, .mentalHealth, .medication, .substanceUse]
}

extension CaseFile {
    /// The open needs for care, in the order they were identified.
    public var careNeeds: [IdentifiedNeed] { needs.filter { $0.isOpen && $0.domain.isOne(of: NeedDomain.care) } }

    /// How care for a need breaks at a release; `nil` if it goes on.
    ///
    /// It goes on with an appointment at most so many days (24-hour units) after the release, or with a place that
    /// lasts at least as long. Once a supply is recorded, all that matters is that it reaches the next appointment.
    public func careGap(of need: IdentifiedNeed, atReleaseOn release: Instant, withinDays days: Int) -> CareGap? {
        let all = needs
        let serving = arrangements.filter { $0.failure == nil && serves($0, need, all) }
        if need.domain == .medication, let end = serving.compactMap({ supplyEnd(of: $0, release) }).max() {
            let next = careAppointments(from: release).first
            if let next, next.at.start(in: zone) <= end { return nil }
            return .supplyEnds(end, next: next?.at)
        }
        let limit = release + .days(days)
        let standing = careAppointments(from: release).filter { $0.at.start(in: zone) <= limit }.map(\.fact.id)
        let isBooked = serving.contains { standing.contains($0.entry.id) }
        return isBooked || serving.contains { goesOn($0, until: limit) } ? nil : .nothingFollows
    }

    /// Medicine may be prescribed at any appointment about health.
    private func serves(_ provision: Provision, _ need: IdentifiedNeed, _ all: [IdentifiedNeed]) -> Bool {
        need.isServed(by: provision.needId, in: provision.domain, all)
            || need.domain == .medication && provision.needId == nil && provision.domain == .health
    }

    /// A supply counts from the release, or from when it was handed out after it.
    private func supplyEnd(of provision: Provision, _ release: Instant) -> Instant? {
        provision.supplyDays.map { max(release, provision.entry.occurred.instant) + .days($0) }
    }

    /// The appointments about health that were made and not lost, on or after the release, the earliest first.
    private func careAppointments(from release: Instant) -> [Appointment] {
        appointmentsMade.filter { $0.event.domain.isOne(of: NeedDomain.care) && $0.at.last(in: zone) >= release }
            .sorted { $0.at.start(in: zone) < $1.at.start(in: zone) }
    }

    /// Whether it is a place, and not an appointment alone, that has begun by then and lasts beyond.
    private func goesOn(_ provision: Provision, until limit: Instant) -> Bool {
        let isPlace = provision.appointment == nil || provision.arrangement?.event.from != nil
        return isPlace && provision.supplyDays == nil && provision.covers(day(of: limit))
    }
}
