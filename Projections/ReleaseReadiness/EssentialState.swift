internal import Almanac
public import Events

/// How one of the essentials of the day of release stands, in the spirit of Mandela Rule 108.
public enum EssentialState: String, Vocabulary {
    case ok, missing, stale, na
    /// Nobody checked. Unknown is not the same as fine.
    case unknown
}

/// The six essentials that are shown, each with its state.
struct Essentials {
    /// How long before the release a check may lie and still count.
    static let staleAfter = Span.days(14)

    let states: [(name: String, state: EssentialState)]

    init(_ check: Fact<ReleaseEssentialsChecked>?, release: Instant?) {
        let isStale = check.flatMap { check in release.map { $0 - check.occurredAt > Self.staleAfter } } ?? false
        let event = check?.event
        let marks: [(String, CheckMark?)] = [
            ("documents", event?.documents), ("home", event?.home), ("work", event?.workOrIncome),
            ("clothing", event?.clothingForSeason), ("travelMeans", event?.travelMeans),
            ("subsistence", event?.subsistence),
        ]
        states = marks.map { name, mark in
            switch mark {
            case nil: (name, .unknown)
            case .missing: (name, .missing)
            case .notApplicable: (name, .na)
            case .done: (name, isStale ? .stale : .ok)
            }
        }
    }
}
