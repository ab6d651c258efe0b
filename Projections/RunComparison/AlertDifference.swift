public import Almanac
public import Events

/// An alert of a case that another setting would change: one that is only there before, only after, or at another time.
public struct AlertDifference: Sendable {
    public let caseRef: CaseRef
    /// The zone of the case's local hours.
    public let zone: Zone
    /// How it is under what is recorded; `nil` if it appears.
    public let before: AlertEpisode?
    /// How it would be under what is supposed; `nil` if it vanishes.
    public let after: AlertEpisode?

    /// The differences between two runs over one case. What is open in both at some moment is one alert that moved; then
    /// what is about the same thing, in the order of time.
    static func all(
        of caseRef: CaseRef, in zone: Zone, from before: [AlertEpisode], to after: [AlertEpisode]
    ) -> [AlertDifference] {
        var left = before.filter { one in !after.contains(where: one.isSame) }
        var right = after.filter { one in !before.contains(where: one.isSame) }
        let moved =
            pairs(&left, &right) { $0.isAboutSame(as: $1) && $0.overlaps($1) }
            + pairs(&left, &right) { $0.isAboutSame(as: $1) }
        return (moved + left.map { ($0, nil) } + right.map { (nil, $0) }).map {
            AlertDifference(caseRef: caseRef, zone: zone, before: $0.0, after: $0.1)
        }
    }

    private static func pairs(
        _ left: inout [AlertEpisode], _ right: inout [AlertEpisode], where belong: (AlertEpisode, AlertEpisode) -> Bool
    ) -> [(AlertEpisode?, AlertEpisode?)] {
        var pairs: [(AlertEpisode?, AlertEpisode?)] = []
        for one in left {
            guard let match = right.firstIndex(where: { belong(one, $0) }) else { continue }
            pairs.append((one, right.remove(at: match)))
            left.removeAll { $0 == one }
        }
        return pairs
    }
}
