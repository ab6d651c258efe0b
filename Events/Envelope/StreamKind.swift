/// The kinds of stream; the first part of a stream's name.
public enum StreamKind: String, CaseIterable, Hashable, Sendable {
    case access, actor, agreement, alert, audit, calendar, `case`, partnership, policy
}
