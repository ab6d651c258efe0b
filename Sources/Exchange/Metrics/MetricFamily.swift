/// Numbers of one kind, as Prometheus reads them from a text file.
public struct MetricFamily: Hashable, Sendable {
    /// One number with its labels.
    public struct Sample: Hashable, Sendable {
        let labels: [String]
        let value: Double

        /// Gives a number the values of its family's labels.
        public init(_ value: Double, _ labels: String...) {
            self.value = value
            self.labels = labels
        }
    }

    private let name: String
    private let help: String
    private let labels: [String]
    private let samples: [Sample]

    /// A family of gauges.
    public init(_ name: String, _ help: String, labels: [String] = [], _ samples: [Sample]) {
        self.name = name
        self.help = help
        self.labels = labels
        self.samples = samples
    }

    /// The family in the text format, each line with its end.
    public var text: String {
        "# HELP \(name) \(help)\n# TYPE \(name) gauge\n" + samples.map(line(of:)).joined()
    }

    private func line(of sample: Sample) -> String {
        let pairs = zip(labels, sample.labels).map { "\($0)=\"\(Self.escaped($1))\"" }
        let braces = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
        return "\(name)\(braces) \(Self.number(sample.value))\n"
    }

    private static func number(_ value: Double) -> String {
        Int64(exactly: value).map(String.init) ?? String(value)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
