internal import Events

extension ViewChange {
    /// The longest run of changes at one place, or below it, that is told line by line.
    static let longestRun = 6

    /// The chosen changes, one line each; a long run at one place is cut, and the rest counted.
    func lines(_ value: SpokenValue, where isChosen: (Field) -> Bool) -> [String] {
        var lines: [String] = []
        var counts: [[String]: Int] = [:]
        for change in fields.filter(isChosen).map(\.change) {
            let place = Array(change.path.names.prefix(2))
            counts[place, default: 0] += 1
            guard counts[place, default: 0] <= Self.longestRun else { continue }
            lines.append(SpokenChange(change: change, value: value).words)
        }
        let cut = counts.filter { $0.value > Self.longestRun }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return lines
            + cut.map { names, count in
                "\(value.words(JSONPath(names.map { .member($0) }))): \(count - Self.longestRun) more"
            }
    }
}
