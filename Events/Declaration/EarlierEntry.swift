/// An entry of the log that decides what may be recorded after it, by what a person needs to find it.
public struct EarlierEntry: Hashable, Sendable {
    public let id: EntryID
    /// Place in the log, from 1.
    public let position: Int64
    /// The wire name of its event.
    public let type: String

    /// Remembers an entry.
    public init(_ entry: Entry) {
        id = entry.id
        position = entry.position
        type = entry.logged.type
    }
}

extension EarlierEntry: CustomStringConvertible {
    public var description: String { "\(type) \(id) at position \(position)" }
}
