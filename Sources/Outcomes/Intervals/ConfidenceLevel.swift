/// How often bounds made in this way contain what they estimate.
public struct ConfidenceLevel: Hashable, Sendable {
    /// Nineteen times in twenty.
    public static let usual = ConfidenceLevel(0.95)

    /// Above 0, below 1.
    public let share: Double

    /// How many standard errors the bounds lie from the estimate, if it is normally distributed; 1.96 for 0.95.
    public let standardErrors: Double

    /// Takes a share.
    /// - Precondition: It lies above 0 and below 1.
    public init(_ share: Double) {
        precondition(share > 0 && share < 1, "a level of confidence lies between 0 and 1, not at \(share)")
        self.share = share
        standardErrors = NormalQuantile(1 - (1 - share) / 2).value
    }
}
