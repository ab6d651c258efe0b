public import Events

/// The alert was closed before, so there is nothing to answer.
public struct AlertNotOpen: Error, Hashable, Sendable {
    public let alertId: AlertID
    /// Why it was closed.
    public let closure: Term<AlertClosed.Closure>
    public let by: ActorRef?
    /// The alert about the same thing that was raised since; `nil` if there is none.
    public let next: AlertID?
}

extension AlertNotOpen: CustomStringConvertible {
    public var description: String {
        let closer = by.map { " by \($0)" } ?? ""
        let advice = next.map { "alert \($0) was raised since: answer that one" } ?? "there is nothing to answer"
        return "alert \(alertId) is closed already (\(closure.inWords)\(closer)); \(advice)"
    }
}
