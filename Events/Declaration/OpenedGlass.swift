/// An opening of a case in an emergency, as far as its review depends on it.
public struct OpenedGlass: Hashable, Sendable {
    public let actor: ActorRef
    /// The entry by which the case was opened.
    public let entry: EarlierEntry
}
