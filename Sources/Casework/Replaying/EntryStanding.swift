/// How an entry stands today.
public struct EntryStanding: Hashable, Sendable {
    /// The wire name of its event.
    public let type: String
    /// Place in the log, from 1.
    public let position: Int64
    /// The entry in one line, corrections applied, without restricted text; `nil` if it is withdrawn.
    public let headline: String?
}

extension EntryStanding: CustomStringConvertible {
    public var description: String {
        headline.map { "now stands: \($0)" } ?? "\(type) at position \(position) counts no longer; the log keeps it"
    }
}
