public import Almanac
public import Events

/// An opening of the case in an emergency, with its review if there was one.
public struct EmergencyOpening: Sendable {
    public let opening: Fact<BreakGlassOpened>
    /// The newest review by somebody else than who opened the case; `nil` if there is none.
    public let review: Fact<BreakGlassReviewed>?

    public var id: BreakGlassID { opening.event.breakGlassId }

    /// When the case was shut again, exclusive: counted from when it happened or was recorded, whichever is earlier.
    ///
    /// Whoever says that it happens tomorrow does not keep the case open until then.
    public var end: Instant { opening.event.end(openedAt: min(opening.occurredAt, opening.recordedAt)) }
}

extension CaseFile {
    /// All openings in an emergency, in the order they happened; one opened again under its name stands beside the first.
    public var emergencyOpenings: [EmergencyOpening] {
        let reviews = facts(BreakGlassReviewed.self)
        return facts(BreakGlassOpened.self).map { opening in
            EmergencyOpening(
                opening: opening,
                review: reviews.last {
                    $0.event.breakGlassId == opening.event.breakGlassId && $0.event.reviewer != opening.event.actor
                        && $0.entry.position > opening.entry.position
                })
        }
    }
}
