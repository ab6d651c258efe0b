/// There is nobody, or there are too few, to draw anything.
public struct NothingToDraw: Error, Hashable, Sendable, CustomStringConvertible {
    /// The fewest persons that may be told of.
    public let k: Int

    /// Names the fewest.
    public init(k: Int) { self.k = k }

    public var description: String {
        "--plot: expected \(k) or more releases of which enough is known, found fewer in every group; "
            + "leave out --by, or leave out --plot"
    }
}
