/// A class of values and how many had one in it.
public struct HistogramClass: Hashable, Sendable {
    /// Inclusive.
    public let from: Double
    /// Exclusive.
    public let to: Double
    /// `nil` if it is withheld.
    public let count: Int?

    /// Names a class.
    public init(from: Double, to: Double, count: Int?) {
        self.from = from
        self.to = to
        self.count = count
    }

    /// Sorts values into classes of one width that begin at multiples of it, from the least to the greatest value; none
    /// without values.
    /// - Precondition: The width is above 0, all values are finite.
    public static func classes(of values: [Double], width: Double) -> [HistogramClass] {
        precondition(width > 0 && values.allSatisfy(\.isFinite), "values and widths are numbers")
        let places = values.map { Int(($0 / width).rounded(.down)) }
        let counts = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
        guard let first = places.min(), let last = places.max() else { return [] }
        return (first...last).map { place in
            HistogramClass(from: Double(place) * width, to: Double(place + 1) * width, count: counts[place] ?? 0)
        }
    }

    /// The same class if it may be told of so few; none is not few.
    public func told(least: Int) -> HistogramClass {
        count.map { $0 > 0 && $0 < least } == true ? HistogramClass(from: from, to: to, count: nil) : self
    }
}
