/// How a store is restored.
public struct RestoreChoices: Hashable, Sendable {
    /// Where its master key is.
    public var masterKey = MasterKeyPlace.none
    /// The file of its vault; `nil` for the one in the backup, if it has one.
    public var vault: String?
    /// Files with checkpoints that others hold, as signed notes.
    public var checkpoints: [String] = []
    /// Go on although something is known to be missing.
    public var acceptsGap = false

    /// With what the backup holds, and only if nothing is known to be missing.
    public init() {}
}
