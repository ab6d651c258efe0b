public import Almanac
public import Events

/// Who can be reached in the first days after a release, and when nobody can.
public struct ReleaseCoverage: Sendable {
    /// The moment of release that was looked at; for a day without hour the worse of the plausible ones.
    public let release: Instant
    /// The spans with and without cover.
    public let coverage: Coverage
    /// Who counts as a contact, whether on duty or not.
    public let contacts: [ReleaseContact]
    /// When each contact on duty can be reached, as far as the search goes; includes the pick-up under its person.
    public let duties: [ActorRef: IntervalSet]
    /// Contacts of whom nobody said when they can be reached: unknown, not free.
    public let withoutAvailability: [ActorRef]
    /// When the availability of each contact was last confirmed; without those of whom nobody said any.
    public let confirmations: [ActorRef: Instant]
    /// When the release date was last changed; `nil` if the first date still holds.
    public let dateChanged: Instant?

    /// How old a confirmation of availability may be.
    public static let confirmationAge = Span.days(60)
    /// For how long a pick-up counts as cover.
    public static let pickupCover = Span.hours(2)

    /// Looks at a release at that moment.
    public init(
        of file: CaseFile, at release: Instant, window: Span = .hours(72), directory: ActorDirectory
    ) {
        self.release = release
        let reach = Coverage.reach(release: release, window: window)
        let counting = file.contacts(forReleaseAt: release)
        let reachable = file.lacksPhone ? counting.filter(\.isReachableWithoutPhone) : counting
        contacts = counting
        var duties: [ActorRef: IntervalSet] = [:]
        for contact in reachable {
            duties[contact.actor] = directory.availability(of: contact.actor, for: file).reachable(within: reach)
        }
        for pickup in file.activePickups where pickup.isConfirmed && pickup.isCore && pickup.fits(release) {
            guard let person = pickup.event.by, let cover = Interval(start: release, end: release + Self.pickupCover)
            else { continue }
            let actor = ActorRef(person.rawValue)
            duties[actor] = (duties[actor] ?? IntervalSet([])).union(IntervalSet([cover]))
        }
        self.duties = duties
        coverage = Coverage(
            release: release, window: window,
            contacts: duties.sorted { $0.key < $1.key }.map { (id: $0.key.rawValue, reachable: $0.value) })
        withoutAvailability = counting.map(\.actor).filter { directory[$0]?.hasAvailability != true }
        dateChanged = file.releaseDates.dropFirst().last?.entry.recordedAt
        confirmations = counting.reduce(into: [:]) { confirmations, contact in
            confirmations[contact.actor] = directory[contact.actor]?.availabilityConfirmed(in: file.zone)
        }
    }

    /// Contacts whose availability was confirmed too long ago, or before the release date was last changed, sorted.
    ///
    /// - Parameter hasPassed: Whether an instant lies in the past for whoever asks.
    public func unconfirmed(hasPassed: (Instant) -> Bool) -> [ActorRef] {
        confirmations.filter { _, confirmed in
            hasPassed(confirmed + Self.confirmationAge) || dateChanged.map { confirmed < $0 } ?? false
        }.keys.sorted()
    }

    /// Looks at the release that is ahead or took place; `nil` without one.
    ///
    /// Where only the day is known, both the earliest and the latest plausible hour are looked at, and the worse counts.
    public static func forRelease(
        of file: CaseFile, window: Span = .hours(72), directory: ActorDirectory
    ) -> ReleaseCoverage? {
        worst(of: forCandidates(of: file, window: window, directory: directory))
    }

    /// Looks at every moment at which the release may take place or took place; empty without one.
    public static func forCandidates(
        of file: CaseFile, window: Span = .hours(72), directory: ActorDirectory
    ) -> [ReleaseCoverage] {
        file.releaseCandidates.map { ReleaseCoverage(of: file, at: $0, window: window, directory: directory) }
    }

    /// The one with the longest span without cover, then with the latest first contact; `nil` for none.
    public static func worst(of candidates: [ReleaseCoverage]) -> ReleaseCoverage? {
        candidates.max { $0.harm < $1.harm }
    }

    private var harm: (Span, Span) {
        (coverage.longest?.length ?? .zero, coverage.firstContactAfter ?? .days(365))
    }
}

extension CaseFile {
    /// The moments at which the release may take place or took place; two for a day without hour, none without release.
    public var releaseCandidates: [Instant] {
        switch releaseState {
        case .noGate, .dateUnknown: return []
        case .released(let release): return [release.instant]
        case .planned(let release):
            guard release.precision == .day else { return [release.instant] }
            let date = releaseDate(of: release)
            return [PlausibleReleaseHours.earliest, PlausibleReleaseHours.latest].map {
                zone.instant(date, $0, ambiguity: .first)
            }
        }
    }

    /// The local date of a planned release.
    public func releaseDate(of release: PlannedRelease) -> CivilDate { release.moment.date(in: zone) }
}
