public import Almanac

/// The reference of a task that was agreed.
public typealias ActionID = Identifier<ActionAgreed>

/// A task with one owner and one due date.
public struct ActionAgreed: Event {
    public static let name = "ActionAgreed"
    public static let meaning = "A task was agreed, with one owner and one due date."

    /// How urgent a task is.
    public enum Priority: String, Vocabulary { case normal, high }

    /// What a task serves.
    public enum Tag: String, Vocabulary {
        case untagged = "none"
        case safety
        case disclosureReview = "disclosure_review"
        case victim, media, housing
        case followUp = "follow_up"
    }

    public let actionId: ActionID
    public let task: String?
    public let owner: PartyRef?
    public let ownerAgency: AgencyRef?
    public let dueBy: Moment?
    public let priority: Term<Priority>?
    public let releaseCritical: Bool?
    public let tag: Term<Tag>?
    public let meetingRef: EventRef?

    public static let shape = Shape(
        Self.init(actionId:task:owner:ownerAgency:dueBy:priority:releaseCritical:tag:meetingRef:),
        Field("actionId", \.actionId, "The task."),
        Field("task", \.task, "What is to be done."),
        Field("owner", \.owner, "Who does it: an actor or a relative."),
        Field("ownerAgency", \.ownerAgency, "The agency that answers for it."),
        Field("dueBy", \.dueBy, "By when; a date means the end of that local day."),
        Field("priority", \.priority, "How urgent it is."),
        Field("releaseCritical", \.releaseCritical, "Whether the release depends on it."),
        Field("tag", \.tag, "What it serves."),
        Field("meetingRef", \.meetingRef, "The meeting at which it was agreed."))

    public var toldMoments: [ToldMoment] { [ToldMoment("due", dueBy)].compactMap { $0 } }

    public var headline: String {
        "Action \(actionId) agreed".listing(
            after: ": ", owner.map { "owner \($0)" }, tag == .untagged ? nil : tag?.inWords,
            priority == .high ? "high priority" : nil,
            releaseCritical == true ? "needed for the release" : nil)
    }
}
