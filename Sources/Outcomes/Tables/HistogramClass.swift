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

    /// The classes with those at both ends put together until the first and the last have so many, so that nobody stands
    /// out at the edge. They then also count what lies beyond them.
    public static func gathered(_ classes: [HistogramClass], least: Int) -> [HistogramClass] {
        var gathered = classes[...]
        while gathered.count > 1, let first = gathered.first, first.count ?? 0 < least {
            let next = gathered[gathered.startIndex + 1]
            gathered = gathered.dropFirst()
            gathered[gathered.startIndex] = next.counting(first.count)
        }
        while gathered.count > 1, let last = gathered.last, last.count ?? 0 < least {
            gathered = gathered.dropLast()
            gathered[gathered.endIndex - 1] = gathered[gathered.endIndex - 1].counting(last.count)
        }
        return Array(gathered)
    }

    /// The same class with so many more.
    private func counting(_ more: Int?) -> HistogramClass {
        HistogramClass(from: from, to: to, count: (count ?? 0) + (more ?? 0))
    }
}
