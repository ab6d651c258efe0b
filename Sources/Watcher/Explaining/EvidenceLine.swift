public import Events

/// An entry that an alert rests on, as it is told: without restricted text.
public struct EvidenceLine: Hashable, Sendable {
    public let id: EntryID
    /// The entry as the log has it; `nil` if the log does not have it.
    public let entry: Entry?
    /// Whether it was withdrawn.
    public let isWithdrawn: Bool

    /// Puts together what was found.
    public init(id: EntryID, entry: Entry?, isWithdrawn: Bool) {
        self.id = id
        self.entry = entry
        self.isWithdrawn = isWithdrawn
    }
}
