public import Almanac

/// The little of a case that decides what may be recorded next.
///
/// It is kept apart from the full case file so that an import of millions of lines need not fold whole cases.
public struct CaseStanding: Hashable, Sendable {
    /// The case has been opened, at any time.
    public private(set) var wasOpened = false
    /// The case is open now.
    public private(set) var isOpen = false
    /// A release date stands that was recorded since the last return to custody.
    public private(set) var hasReleaseDate = false
    /// The case's time zone; `nil` before it is opened.
    public private(set) var zone: Zone?

    /// A case of which nothing is recorded.
    public init() {}

    /// The names of the events that change a standing.
    public static let relevantEvents: Set<String> = [
        CaseOpened.name, CaseClosed.name, ReleaseDateSet.name, PersonReturnedToCustody.name,
    ]

    /// Takes note of an event that was recorded.
    public mutating func note(_ event: any Event) {
        switch event {
        case let opened as CaseOpened:
            wasOpened = true
            isOpen = true
            zone = opened.tz
        case is CaseClosed: isOpen = false
        case is ReleaseDateSet: hasReleaseDate = true
        case is PersonReturnedToCustody: hasReleaseDate = false
        default: break
        }
    }
}
