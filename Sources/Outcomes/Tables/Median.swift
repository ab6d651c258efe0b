extension [Double] {
    /// The middle one of all, or the mean of the two in the middle; `nil` of none.
    var median: Double? {
        guard !isEmpty else { return nil }
        let ordered = sorted()
        let middle = count / 2
        return count.isMultiple(of: 2) ? (ordered[middle - 1] + ordered[middle]) / 2 : ordered[middle]
    }

    /// The mean; `nil` of none.
    var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }
}

/// The share of a part in a whole; `nil` of nothing.
func share(_ part: Int, of whole: Int) -> Double? { whole > 0 ? Double(part) / Double(whole) : nil }
