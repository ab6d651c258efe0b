public import Almanac
public import Events

/// Until when entries are held before somebody must look at them again.
///
/// What the envelope says holds until a named person renews it; the renewal that was recorded last decides. Nothing renews
/// itself, and a renewal that was withdrawn is none.
public struct ReviewDates: Sendable {
    private let renewals: [EntryID: Entry]

    /// Reads the renewals among entries that stand.
    public init(_ entries: some Sequence<Entry>) {
        var renewals: [EntryID: Entry] = [:]
        for entry in entries {
            guard let renewal = entry.event as? EntryReviewRenewed else { continue }
            if let other = renewals[renewal.target], other.position > entry.position { continue }
            renewals[renewal.target] = entry
        }
        self.renewals = renewals
    }

    /// The last day on which an entry must be looked at again, inclusive; `nil` if none is set.
    public func reviewBy(of entry: Entry) -> CivilDate? {
        renewal(of: entry.id)?.reviewBy ?? entry.attributes.reviewBy
    }

    /// How an entry was renewed last; `nil` if it never was.
    public func renewal(of entry: EntryID) -> EntryReviewRenewed? { renewals[entry]?.event as? EntryReviewRenewed }
}
