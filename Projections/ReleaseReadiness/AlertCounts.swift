public import Events

/// How many alerts are open, by severity, and all of them with the gravest first.
public struct AlertCounts: Hashable, Sendable {
    /// The counts; a severity without alerts is zero.
    public let counts: [AlertSeverity: Int]
    /// All of them, the gravest first.
    public let top: [Blocker]

    /// One alert as the board shows it.
    public struct Blocker: Hashable, Sendable {
        public let rule: String
        public let about: String
        public let severity: AlertSeverity
        public let summary: String

        /// Describes an open alert.
        public init(rule: String, about: String, severity: AlertSeverity, summary: String) {
            self.rule = rule
            self.about = about
            self.severity = severity
            self.summary = summary
        }
    }

    /// Counts open alerts, given with the most pressing first within a severity.
    public init(_ open: [Blocker]) {
        counts = Dictionary(grouping: open, by: \.severity).mapValues(\.count)
        let gravestFirst = open.enumerated().sorted { left, right in
            left.element.severity == right.element.severity
                ? left.offset < right.offset : left.element.severity > right.element.severity
        }
        top = gravestFirst.map(\.element)
    }
}
