public import Almanac

/// A planned session did not happen.
public struct MeetingCancelled: Event {
    public static let name = "MeetingCancelled"
    public static let meaning = "A planned forum session did not happen."
    public static let streams: Set<StreamKind> = [.case, .partnership]

    public let forum: Term<Forum>
    public let at: Moment?
    public let reason: String?
    public let rescheduledTo: Moment?

    public static let shape = Shape(
        Self.init(forum:at:reason:rescheduledTo:),
        Field("forum", \.forum, "Which forum."),
        Field("at", \.at, "When it was to begin; absent means when it occurred."),
        Field("reason", \.reason, "Why it did not happen."),
        Field("rescheduledTo", \.rescheduledTo, "When it is to be held instead; absent if no date is set."))

    public var headline: String {
        "Meeting cancelled: \(forum.inWords)".listing(rescheduledTo == nil ? nil : "another date is set")
    }
}
