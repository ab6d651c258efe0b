/// How a stored view stands to the log.
public struct ViewState: Hashable, Sendable {
    /// The view as this software makes it.
    public let view: StoredView
    /// The version that made the rows in use; `nil` if there are none.
    public let storedVersion: Int?
    /// The last position in the log that the rows tell of; 0 if there are none.
    public let position: Int64
    /// Entries in the log that the rows do not tell of.
    public let lag: Int64
    /// Streams that could not be read, so that their rows are missing; in the order of their names.
    public let unreadable: [String]

    /// Puts together what was found.
    public init(
        view: StoredView, storedVersion: Int?, position: Int64, lag: Int64, unreadable: [String]
    ) {
        self.view = view
        self.storedVersion = storedVersion
        self.position = position
        self.lag = lag
        self.unreadable = unreadable
    }

    /// Whether the rows cannot be shown until they are made anew.
    public var needsRebuild: Bool {
        guard let storedVersion else { return lag > 0 }
        return lag != 0 || storedVersion != view.version
    }
}
