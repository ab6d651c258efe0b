public import Almanac

/// Someone looked at restricted content or replayed a timeline; kept apart from the case's own log.
public struct RecordAccessed: Event {
    public static let name = "RecordAccessed"
    public static let meaning = "Someone looked at restricted content or replayed a timeline."
    public static let streams: Set<StreamKind> = [.audit]

    public let actorRef: ActorRef
    public let caseRef: CaseRef?
    public let projection: String?
    public let asOf: Moment?
    public let reason: String?

    public static let shape = Shape(
        Self.init(actorRef:caseRef:projection:asOf:reason:),
        Field("actorRef", \.actorRef, "Who looked."),
        Field("caseRef", \.caseRef, "The case that was looked at; absent if it was more than one."),
        Field("projection", \.projection, "The view that was opened."),
        Field("asOf", \.asOf, "The moment whose state was looked at; absent means when it occurred."),
        Field("reason", \.reason, "Why."))

    public var headline: String {
        let record = caseRef.map { " of \($0)" }
        return "Record\(record ?? "") read by \(actorRef)".listing(projection)
    }
}
