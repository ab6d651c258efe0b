public import Almanac

/// A forum session is planned.
public struct MeetingScheduled: Event {
    public static let name = "MeetingScheduled"
    public static let meaning = "A forum session is planned."
    public static let streams: Set<StreamKind> = [.case, .partnership]

    /// How a meeting is held.
    public enum Mode: String, Vocabulary {
        case inPerson = "in_person"
        case video, hybrid
    }

    public let forum: Term<Forum>
    public let at: Moment?
    public let mode: Term<Mode>?
    public let invited: [AgencyRef]?
    public let agenda: [String]?

    public static let shape = Shape(
        Self.init(forum:at:mode:invited:agenda:),
        Field("forum", \.forum, "Which forum."),
        Field("at", \.at, "When it is to begin; absent means when it occurred."),
        Field("mode", \.mode, "How it is to be held."),
        Field("invited", \.invited, "Agencies that are invited."),
        Field("agenda", \.agenda, "What is to be talked about."))

    public var toldMoments: [ToldMoment] { [ToldMoment("for", at)].compactMap { $0 } }

    public var headline: String {
        "Meeting scheduled: \(forum.inWords)".listing(mode?.inWords)
    }
}
