/// An event about earlier entries of its own stream.
public protocol Amendment: Event {
    /// The entries that it names, each with the path of the field that does so.
    var amended: [(path: String, id: EventRef)] { get }

    /// The entries that it can be found to be about even when its contents are gone.
    var links: [EntryID] { get }

    /// Why it cannot be about that entry when recorded by that person; `nil` if it can.
    func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal?
}

extension Amendment {
    public var links: [EntryID] { amended.map(\.id) }

    public func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal? { nil }
}
