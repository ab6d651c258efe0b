public import Almanac
public import Events

/// The agreements on the sharing of information with their versions, folded from their streams.
public struct AgreementIndex: Sendable {
    private let versions: [AgreementID: [Fact<SharingAgreementRegistered>]]

    /// Folds what the agreement streams say.
    public init(_ history: History = .empty) {
        let facts = history.entries.compactMap { entry in
            (entry.event as? SharingAgreementRegistered).map { Fact(event: $0, entry: entry) }
        }
        versions = Dictionary(grouping: facts, by: \.event.agreementId)
    }

    /// Whether any version of the agreement is registered.
    public func knows(_ agreement: AgreementID) -> Bool { versions[agreement] != nil }

    /// The newest version, begun or not; `nil` if none is registered.
    public func newest(of agreement: AgreementID) -> Fact<SharingAgreementRegistered>? { versions[agreement]?.last }

    /// The newest version that had begun at a moment, ended or not; `nil` if none had.
    ///
    /// - Parameter zone: Where the days of the agreement are meant.
    public func version(of agreement: AgreementID, at moment: Instant, in zone: Zone)
        -> Fact<SharingAgreementRegistered>?
    {
        versions[agreement]?.last { version in
            (version.event.validFrom.map(zone.startOfDay) ?? version.occurredAt) <= moment
        }
    }

    /// The versions that bind at a moment: of each agreement the newest that had begun, unless it has ended; by name.
    ///
    /// - Parameter zone: Where the days of the agreements are meant.
    public func inForce(at moment: Instant, in zone: Zone) -> [Fact<SharingAgreementRegistered>] {
        versions.keys.sorted().compactMap { version(of: $0, at: moment, in: zone) }.filter { version in
            version.event.validUntil.map { $0 >= zone.local(moment).date } ?? true
        }
    }
}
