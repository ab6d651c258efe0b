public import Almanac
public import Events

/// Something a rule found missing in a case.
public struct Finding: Hashable, Sendable {
    /// What inside the case it is about, such as an action; empty for the case itself.
    public let about: String
    public let severity: AlertSeverity
    /// What is missing, in one line that names instants, not remaining time, so that it does not change by the minute.
    public let summary: String
    /// The entries it rests on.
    public let evidence: [EntryID]
    /// By when something should be done, if there is such a moment.
    public let dueBy: Instant?
    /// The rule whose finding takes this one in, if that one is open too; `nil` if it always stands for itself.
    public let foldsInto: String?

    /// Describes what was found.
    public init(
        about: String = "", _ severity: AlertSeverity, _ summary: String, evidence: [EntryID], dueBy: Instant? = nil,
        foldsInto: String? = nil
    ) {
        self.about = about
        self.severity = severity
        self.summary = summary
        self.evidence = evidence
        self.dueBy = dueBy
        self.foldsInto = foldsInto
    }
}
