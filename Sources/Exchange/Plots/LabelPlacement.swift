/// Moves labels apart that would overlap, as little as it takes.
enum LabelPlacement {
    /// Heights for labels that want to stand at these heights, in the same order: at least `space` apart and within the
    /// range as far as they fit.
    static func spread(_ wanted: [Double], space: Double, within range: ClosedRange<Double>) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var places = wanted
        var lowest = range.lowerBound
        for index in order {
            places[index] = max(wanted[index], lowest)
            lowest = places[index] + space
        }
        var highest = range.upperBound
        for index in order.reversed() {
            places[index] = min(places[index], highest)
            highest = places[index] - space
        }
        return places
    }
}
