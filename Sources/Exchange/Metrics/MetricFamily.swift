/// Numbers of one kind, as Prometheus reads them.
public struct MetricFamily: Hashable, Sendable {
    /// How the numbers go on.
    public enum Kind: String, Sendable {
        /// Up and down.
        case gauge
        /// Up, and from 0 again when the program starts anew.
        case counter
        /// How many were at most so large: buckets, sum and count.
        case histogram
    }

    /// One number with its labels.
    public struct Sample: Hashable, Sendable {
        let labels: [String]
        let value: Double
        /// What of a histogram it is, after the name.
        let part: String

        /// Gives a number the values of its family's labels.
        public init(_ value: Double, _ labels: String...) {
            self.init(value, labels, part: "")
        }

        fileprivate init(_ value: Double, _ labels: [String], part: String) {
            self.value = value
            self.labels = labels
            self.part = part
        }
    }

    private let name: String
    private let help: String
    private let kind: Kind
    private let labels: [String]
    private let samples: [Sample]

    /// A family of gauges or counters.
    public init(
        _ name: String, _ help: String, kind: Kind = .gauge, labels: [String] = [], _ samples: [Sample]
    ) {
        self.name = name
        self.help = help
        self.kind = kind
        self.labels = labels
        self.samples = samples
    }

    /// A histogram.
    ///
    /// - Parameters:
    ///   - bounds: The upper bounds of the buckets, inclusive, in rising order.
    ///   - counts: How many fell into each bucket, and beyond the last bound.
    ///   - sum: Of all that were counted.
    public init(_ name: String, _ help: String, bounds: [Double], counts: [Int], sum: Double) {
        let upTo = counts.indices.map { counts[...$0].reduce(0, +) }
        let buckets = zip(bounds.map(Self.number) + ["+Inf"], upTo).map {
            Sample(Double($1), [$0], part: "_bucket")
        }
        let total = Double(upTo.last ?? 0)
        self.init(
            name, help, kind: .histogram, labels: ["le"],
            buckets + [Sample(sum, [], part: "_sum"), Sample(total, [], part: "_count")])
    }

    /// The family in the text format, each line with its end.
    public var text: String {
        "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n" + samples.map(line(of:)).joined()
    }

    private func line(of sample: Sample) -> String {
        let pairs = zip(labels, sample.labels).map { "\($0)=\"\(Self.escaped($1))\"" }
        let braces = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
        return "\(name)\(sample.part)\(braces) \(Self.number(sample.value))\n"
    }

    private static func number(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
