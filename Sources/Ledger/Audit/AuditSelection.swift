public import Almanac
public import Events

/// Which records of a trail are asked for; whatever is left out asks for all.
public struct AuditSelection: Hashable, Sendable {
    /// Whom or what the records are about.
    public enum Subject: Hashable, Sendable {
        case everything
        /// Those that told of a case or wrote to it.
        case `case`(CaseRef)
        /// Those of what an actor did, or of what was done as that actor.
        case actor(ActorRef)
    }

    public var subject: Subject
    /// The first moment, inclusive; `nil` for the beginning.
    public var from: Instant?
    /// The last moment, exclusive; `nil` for the end.
    public var until: Instant?
    /// `nil` for all kinds.
    public var kinds: Set<AuditRecord.Kind>?
    /// Only those after this position.
    public var after: Int64
    /// Whether the newest comes first; otherwise the oldest.
    public var newestFirst: Bool

    /// Puts a selection together.
    public init(
        _ subject: Subject = .everything, from: Instant? = nil, until: Instant? = nil,
        kinds: Set<AuditRecord.Kind>? = nil, after: Int64 = 0, newestFirst: Bool = false
    ) {
        self.subject = subject
        self.from = from
        self.until = until
        self.kinds = kinds
        self.after = after
        self.newestFirst = newestFirst
    }

    /// Whether an entry is among those asked for.
    public func contains(_ entry: AuditEntry) -> Bool {
        let record = entry.record
        let isSubject =
            switch subject {
            case .everything: true
            case .case(let reference): record.cases.contains(reference)
            case .actor(let actor): record.actor == actor || record.actingAs == actor
            }
        return isSubject && entry.position > after && record.at >= from ?? .earliest
            && until.map { record.at < $0 } ?? true
            && kinds?.contains(record.kind) ?? true
    }
}
