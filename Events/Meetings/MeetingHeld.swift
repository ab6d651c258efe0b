public import Almanac

/// A forum session happened: who came, and what was decided.
public struct MeetingHeld: Event {
    public static let name = "MeetingHeld"
    public static let meaning = "A forum session happened."
    public static let streams: Set<StreamKind> = [.case, .partnership]

    public let forum: Term<Forum>
    public let at: Moment?
    public let present: [Term<AgencyKind>]?
    public let presentActors: [ActorRef]?
    public let personPresent: Bool?
    public let familyPresent: Bool?
    public let cases: [CaseRef]?
    public let decisions: [String]?
    public let planReviewed: Bool?
    public let partnershipItem: Bool?
    public let minutesRef: DocumentRef?

    public static let shape = Shape(
        Self.init(
            forum:at:present:presentActors:personPresent:familyPresent:cases:decisions:planReviewed:partnershipItem:
            minutesRef:),
        Field("forum", \.forum, "Which forum."),
        Field("at", \.at, "When it began; absent means when it occurred."),
        Field("present", \.present, "Kinds of agency that were there; absent means none is known."),
        Field("presentActors", \.presentActors, "Who was there by name."),
        Field("personPresent", \.personPresent, "Whether the person took part."),
        Field("familyPresent", \.familyPresent, "Whether relatives took part."),
        Field("cases", \.cases, "Cases that were talked about, if it was more than one case's meeting."),
        Field("decisions", \.decisions, "What was decided."),
        Field("planReviewed", \.planReviewed, "Whether a plan was reviewed."),
        Field("partnershipItem", \.partnershipItem, "Whether the partnership itself was on the agenda."),
        Field("minutesRef", \.minutesRef, "Where the minutes are kept."))

    public var headline: String {
        let agencies = present.map { $0.count == 1 ? "1 agency" : "\($0.count) agencies" }
        return "Meeting held: \(forum.inWords)".listing(
            agencies, personPresent == true ? "person present" : nil, planReviewed == true ? "plan reviewed" : nil)
    }
}
