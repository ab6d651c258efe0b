/// Why an event cannot be recorded: what is in the way and what to do.
public struct Refusal: Error, Hashable, Sendable {
    /// What is in the way.
    public let reason: String
    /// What would make it possible.
    public let advice: String

    /// Explains a refusal.
    public init(_ reason: String, advice: String) {
        self.reason = reason
        self.advice = advice
    }
}

extension Refusal: CustomStringConvertible {
    public var description: String { "\(reason); \(advice)" }
}
