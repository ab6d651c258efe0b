public import Almanac
public import Events

/// Where the person is held, with the reviews of being held there.
public struct Placement: Sendable {
    public let fact: Fact<PlacementStarted>
    /// The reviews since it started, in the order they were made.
    public let reviews: [Fact<PlacementReviewed>]

    public var event: PlacementStarted { fact.event }

    /// Whether it sets the person apart from others; `nil` if nobody said what kind of unit it is.
    public var isSpecial: Bool? {
        if event.regime == .containment { return true }
        return event.unitKind.map { $0.isOne(of: [.specialUnit, .isolation, .separationCentre]) }
    }
}

extension CaseFile {
    /// The placement started last of those that have begun; `nil` if there is none or the person is not in custody.
    ///
    /// After a return to custody it is the last one recorded, until another is.
    public func currentPlacement(hasReached: (Instant) -> Bool) -> Placement? {
        guard track?.isCustodial == true, actualRelease == nil,
            let fact = facts(PlacementStarted.self).last(where: { hasReached($0.occurredAt) })
        else { return nil }
        return Placement(fact: fact, reviews: facts(PlacementReviewed.self).filter { $0.happened(after: fact) })
    }
}
