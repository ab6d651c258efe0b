/// Recipients could not be told.
public struct RecipientsFailing: Error, Hashable, Sendable, CustomStringConvertible {
    /// Never empty.
    public let recipients: [Recipient]

    /// Names those who could not be told.
    public init(recipients: [Recipient]) { self.recipients = recipients }

    public var description: String {
        "not delivered to \(recipients.map(\.description).joined(separator: ", ")): what they miss is in the log, and is "
            + "tried again by the next run of watch"
    }
}
