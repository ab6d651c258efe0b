internal import Events

extension AlertSeverity {
    /// How pages mark it.
    var tone: StateTag.Tone {
        switch self {
        case .critical: .critical
        case .urgent: .urgent
        case .warning: .warning
        case .info: .info
        }
    }
}
