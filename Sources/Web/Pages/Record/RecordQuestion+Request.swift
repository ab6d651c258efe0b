extension RecordQuestion {
    /// What a button asks for.
    enum Request: Hashable {
        /// To see the questions of a page.
        case question(Int)
        /// To change an answer, and then to come back to the last look.
        case change(Int)
        /// To have room for one more in a list.
        case more(String, at: Int)
        /// To go on after the questions of a page.
        case answered(Int)
        /// To record it.
        case record
    }

    /// What was asked for; what is no button of ours goes on.
    var request: Request {
        let parts = (fields["go"] ?? "").split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("back", _): return .question(max(place - 1, 0))
        case ("change", let page?): return .change(bounded(Int(page) ?? 0))
        case ("add", let name?): return .more(name, at: place)
        case ("record", _): return .record
        default: return .answered(place)
        }
    }

    /// The page that was sent.
    private var place: Int { bounded(fields["step"].flatMap { Int($0) } ?? 0) }

    private func bounded(_ place: Int) -> Int { min(max(place, 0), pages.count - 1) }
}
