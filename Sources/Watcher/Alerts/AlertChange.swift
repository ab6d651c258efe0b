public import Events

/// One thing to write in an alert stream.
public enum AlertChange: Hashable, Sendable {
    /// A new alert; `previous` is the one about the same thing that was closed before.
    case raised(OpenAlert, previous: AlertID?)
    case changed(StandingAlert, to: OpenAlert)
    /// The condition holds no longer.
    case cleared(StandingAlert)
    /// The release it rested on moved to another day; a new alert is raised for that.
    case superseded(StandingAlert)
}
