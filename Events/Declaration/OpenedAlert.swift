/// An alert that was raised and not closed.
public struct OpenedAlert: Hashable, Sendable {
    public let id: AlertID
    /// The entry that raised it.
    public let entry: EarlierEntry
}
