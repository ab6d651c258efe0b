public import Watcher

/// The open alerts that were asked for: the gravest first, then what is due first, then by age.
public struct AlertInbox: Sendable {
    public let alerts: Listing<ListedAlert>
    /// How many that fit the question are not shown because they are set aside for now, or because they are not.
    public let others: Int
}
