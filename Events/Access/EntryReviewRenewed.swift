public import Almanac

/// A named person looked at an entry again and said, with a fresh reason, until when it is held.
public struct EntryReviewRenewed: Amendment {
    public static let name = "EntryReviewRenewed"
    public static let meaning = "A named person looked at an entry again and gave a fresh reason to hold it longer."
    public static let streams: Set<StreamKind> = Set(StreamKind.allCases)

    public let target: EventRef
    public let reviewBy: CivilDate
    public let reason: String
    public let by: ActorRef

    public static let shape = Shape(
        Self.init(target:reviewBy:reason:by:),
        Field("target", \.target, "The entry that is held longer."),
        Field("reviewBy", \.reviewBy, "The last day on which it must be looked at again, inclusive."),
        Field("reason", \.reason, "Why it is still needed."),
        Field("by", \.by, "Who looked at it."))

    public var headline: String { "Review of an entry renewed by \(by): until \(reviewBy)" }

    public var amended: [(path: String, id: EventRef)] { [("target", target)] }

    public var supersedes: String? { "review of entry \(target)" }

    public var flaw: Refusal? {
        reason.isBlank ? Refusal("no reason is given", advice: "say in `reason` why it is still needed") : nil
    }

    public func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal? {
        guard target.event is ErasedEvent else { return nil }
        return Refusal(
            "it was erased and cannot be held longer", advice: "leave it out", because: EarlierEntry(target))
    }
}
