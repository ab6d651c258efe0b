/// Lengths of time in words.
struct Lengths {
    let words: Words

    /// Such as `2 days 15 hours`, `3 hours` or `20 minutes`.
    func told(minutes: Int) -> String {
        let (days, hours) = (minutes / 1_440, minutes / 60 % 24)
        if days == 0, hours == 0 { return part("minute", minutes) }
        let parts = [("day", days), ("hour", hours)].filter { $0.1 > 0 }.map { part($0.0, $0.1) }
        return parts.joined(separator: " ")
    }

    private func part(_ unit: String, _ count: Int) -> String {
        words(count == 1 ? "length.\(unit)" : "length.\(unit)s", ["count": "\(count)"])
    }
}
