/// What becomes of words that few cases have.
struct RareWords {
    /// The word that stands for all that are rare.
    static let other = "other"

    /// By place: the word that is told, `nil` if none is.
    private(set) var told: [String?]
    /// Words that became ``other``.
    private(set) var generalised = 0
    /// Words that are not told at all.
    private(set) var leftOut = 0

    init(count: Int) { told = Array(repeating: nil, count: count) }

    /// Decides on alternatives of each other.
    ///
    /// Rare ones become `other`. If they are too few even together, the least frequent of the others joins them, so that they
    /// cannot be worked out from what is missing; without any, none is told.
    mutating func decide<Told>(_ places: [Int], of tally: WordTally<Told>, k: Int, _ word: (Told) -> String) {
        let groups = Dictionary(grouping: places) { tally.counts[$0] < k || word(tally.told[$0]) == Self.other }
        var merged = groups[true] ?? []
        var kept = (groups[false] ?? []).sorted {
            (tally.counts[$0], word(tally.told[$0])) > (tally.counts[$1], word(tally.told[$1]))
        }
        let together = Set(merged.flatMap { tally.cases[$0] }).count
        if !merged.isEmpty, together < k, let joining = kept.popLast() { merged.append(joining) }
        let isTold = together >= k || merged.contains { tally.counts[$0] >= k }
        for place in kept { told[place] = word(tally.told[place]) }
        for place in merged where isTold { told[place] = Self.other }
        let changed = merged.count { word(tally.told[$0]) != Self.other }
        if isTold { generalised += changed } else { leftOut += merged.count }
    }
}
