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
}
