/// A place in a file that is imported, as people count.
public struct ImportPlace: Hashable, Sendable, CustomStringConvertible {
    /// What is counted.
    public enum Unit: String, Sendable { case line, row, event }

    public let unit: Unit
    /// From 1; for rows the heading included.
    public let number: Int

    /// Names a place.
    public init(_ unit: Unit, _ number: Int) {
        self.unit = unit
        self.number = number
    }

    public var description: String { "\(unit.rawValue) \(number)" }
}
