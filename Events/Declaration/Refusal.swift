/// Why an event cannot be recorded: what is in the way and what to do.
public struct Refusal: Error, Hashable, Sendable {
    /// What is in the way.
    public let reason: String
    /// What would make it possible.
    public let advice: String
    /// The rule that refuses; `nil` for an event that is wrong by itself.
    public let invariant: Invariant?
    /// The entry that is in the way; `nil` if something is missing instead.
    public let earlier: EarlierEntry?

    /// Explains a refusal.
    public init(
        _ reason: String, advice: String, by invariant: Invariant? = nil, because earlier: EarlierEntry? = nil
    ) {
        self.reason = reason
        self.advice = advice
        self.invariant = invariant
        self.earlier = earlier
    }

    /// The reason with the entry in the way and the rule.
    public var inFull: String {
        reason + (earlier.map { ", because of \($0)" } ?? "") + (invariant.map { " (\($0))" } ?? "")
    }
}

extension Refusal: CustomStringConvertible {
    public var description: String { "\(inFull); \(advice)" }
}
