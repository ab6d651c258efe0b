/// There are so few cases that any of them could be recognised, so nothing is told of them.
public struct TooFewCases: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fewest cases of which histories are told.
    public let needed: Int

    /// Says how many cases it takes.
    public init(needed: Int) { self.needed = needed }

    public var description: String {
        "fewer than \(needed) cases have a history: wait until there are more, or have the rows approved by somebody who "
            + "may (--approved-by, --approval)"
    }
}
