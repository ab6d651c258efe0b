/// How an entry stands today.
public enum EntryStanding: Hashable, Sendable {
    /// It counts: in one line, corrections applied, without restricted text; and when it happened, in local words.
    case counts(headline: String, occurrence: String)
    /// It is withdrawn: the wire name of its event, and its place in the log from 1.
    case withdrawn(type: String, position: Int64)
}

extension EntryStanding: CustomStringConvertible {
    public var description: String {
        switch self {
        case .counts(let headline, let occurrence): "now stands for \(occurrence): \(headline)"
        case .withdrawn(let type, let position): "\(type) at position \(position) counts no longer; the log keeps it"
        }
    }
}
