/// Something a rule found, with what becomes of it if nothing else is recorded.
public struct ExplainedFinding: Hashable, Sendable {
    public let alert: OpenAlert
    /// The rule whose alert takes it in, so that it is no alert of its own; `nil` if it is.
    public let foldedInto: String?
    /// When it is of another severity, or clears; up to the horizon.
    public let steps: [SeverityStep]
}
