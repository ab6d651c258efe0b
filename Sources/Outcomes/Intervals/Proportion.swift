/// How many of how many, and what share that is.
public struct Proportion: Hashable, Sendable {
    /// Not negative, not more than `count`.
    public let having: Int
    /// Of those of whom it is known either way; not negative.
    public let count: Int

    /// Says how many of how many.
    /// - Precondition: 0 ≤ having ≤ count.
    public init(_ having: Int, of count: Int) {
        precondition(having >= 0 && having <= count, "\(having) of \(count) is no proportion")
        self.having = having
        self.count = count
    }

    /// From 0 to 1; `nil` of nobody.
    public var share: Double? { count == 0 ? nil : Double(having) / Double(count) }

    /// Wilson's score interval of the share, within 0 and 1; all of it, 0 to 1, of nobody.
    ///
    /// It stays honest for few and for shares near 0 or 1, where share ± standard errors does not.
    public func bounds(_ level: ConfidenceLevel = .usual) -> ConfidenceBounds {
        guard let share else { return ConfidenceBounds(lower: 0, upper: 1) }
        let (count, errors) = (Double(count), level.standardErrors)
        let square = errors * errors
        let centre = (share + square / (2 * count)) / (1 + square / count)
        let variance = share * (1 - share) / count + square / (4 * count * count)
        let half = errors * variance.squareRoot() / (1 + square / count)
        // Nobody and everybody reach the end exactly, which rounding would miss.
        return ConfidenceBounds(
            lower: having == 0 ? 0 : max(0, centre - half), upper: having == self.count ? 1 : min(1, centre + half))
    }
}
