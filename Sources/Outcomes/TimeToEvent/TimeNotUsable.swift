/// Somebody was said to have been observed for less than no time, or for ever.
public struct TimeNotUsable: Error, Hashable, Sendable {
    /// What was said; negative, infinite or no number.
    public let time: Double

    /// Names the time that was said.
    public init(time: Double) { self.time = time }
}

extension TimeNotUsable: CustomStringConvertible {
    public var description: String {
        "nobody is observed for \(time): a time is a number and not negative; "
            + "look for dates that lie before the release they are counted from"
    }
}
