public import Events

extension StreamName {
    // No case can have a reference that begins so.
    private static let actorPrefix = "actor/"

    /// The stream of the alerts about an actor; `nil` if the reference is too long for it.
    public init?(alertsAbout actor: ActorRef) { self.init(.alert, Self.actorPrefix + actor.rawValue) }

    /// Whom the alerts of the stream are about; `nil` if they are about a case.
    public var actorOfAlerts: ActorRef? {
        guard kind == .alert, subject.hasPrefix(Self.actorPrefix) else { return nil }
        return ActorRef(String(subject.dropFirst(Self.actorPrefix.count)))
    }
}
