/// How long people stay without an ending on average, if nobody's time counts beyond a horizon.
///
/// The area under the curve of Kaplan and Meier until then.
public struct RestrictedMean: Hashable, Sendable {
    /// Where counting stops, inclusive; in the unit of the times.
    public let horizon: Double
    /// From 0 to `horizon`.
    public let mean: Double
    /// How much people's own times, cut at the horizon, spread around the mean: a property of the people, not of the
    /// estimate. What lifelines gives as variance.
    public let variance: Double
    /// Greenwood's, of `mean`: how far the estimate may be off. What R's survival gives as `se(rmean)`.
    public let standardError: Double
    /// `false` if the last person was observed for less than the horizon without the ending. Then the curve is taken to
    /// stay as it was, though nobody knows.
    public let isObservedThroughout: Bool
}

extension KaplanMeier {
    /// The mean time until the ending or that horizon, whichever comes first; `nil` if nobody was observed.
    /// - Precondition: The horizon is a number above 0.
    public func restrictedMean(until horizon: Double) -> RestrictedMean? {
        precondition(horizon > 0 && horizon < .infinity, "\(horizon) is no horizon")
        guard let last = steps.last else { return nil }
        let within = steps.filter { $0.time < horizon }
        let ends = within.dropFirst().map(\.time) + [horizon]
        let areas = zip(within, ends).map { $0.survival * ($1 - $0.time) }
        let moments = zip(within, ends).map { $0.survival * ($1 * $1 - $0.time * $0.time) }
        let mean = areas.reduce(0, +)
        return RestrictedMean(
            horizon: horizon, mean: mean, variance: max(0, moments.reduce(0, +) - mean * mean),
            standardError: Self.error(within, areas),
            isObservedThroughout: last.time >= horizon || last.survival == 0)
    }

    /// Every ending weighs by the area that was still to come.
    private static func error(_ steps: [Step], _ areas: [Double]) -> Double {
        var (ahead, variance) = (0.0, 0.0)
        for (step, area) in zip(steps, areas).reversed() {
            ahead += area
            let staying = step.atRisk - step.events
            if staying > 0 { variance += ahead * ahead * Double(step.events) / (Double(step.atRisk) * Double(staying)) }
        }
        return variance.squareRoot()
    }
}
