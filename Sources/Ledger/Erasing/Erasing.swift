public import Events

/// Which earlier entries a recorded erasure is about: the rule that all stores share.
public struct Erasing {
    private let entry: LoggedEntry

    /// An erasure; `nil` for every other entry.
    public init?(_ entry: LoggedEntry) {
        guard entry.type == PersonalDataErased.name else { return nil }
        self.entry = entry
    }

    /// Where the account of the erasure stands.
    public var position: Int64 { entry.position }

    /// The entries that are named; empty if it is about everything that is said of its subject.
    public var links: [EntryID] { entry.links }

    /// The stream that it is recorded in.
    public var stream: StreamName { entry.stream }

    /// The streams that say something of the subject.
    public var streams: [StreamName] {
        let subject = entry.stream
        let alerts = subject.kind == .case ? subject.subject : subject.description
        return [subject] + [StreamName(.alert, alerts)].compactMap(\.self)
    }

    /// Whether the contents of an entry go; accounts of erasures stay.
    public func covers(_ other: LoggedEntry) -> Bool {
        other.position < entry.position && other.type != PersonalDataErased.name
            && streams.contains { $0.hasSameBytes(as: other.stream) }
            && (links.isEmpty || links.contains(other.id))
    }
}
