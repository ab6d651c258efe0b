/// The key of restricted payload fields was destroyed, leaving a readable skeleton.
public struct PersonalDataErased: Amendment {
    public static let name = "PersonalDataErased"
    public static let meaning = "Personal data can no longer be read; types, times and links stay."
    public static let streams: Set<StreamKind> = Set(StreamKind.allCases)

    /// How much was erased.
    public enum Scope: String, Vocabulary { case field, event, person, `case` }

    /// On what grounds data were erased.
    public enum Basis: String, Vocabulary {
        case retentionExpired = "retention_expired"
        case courtOrder = "court_order"
        case unlawful
        case personRight = "person_right"
        case classifiedSpill = "classified_spill"
    }

    public let scope: Term<Scope>
    public let targets: [EventRef]?
    public let basis: Term<Basis>?
    public let keyId: String?

    public static let shape = Shape(
        Self.init(scope:targets:basis:keyId:),
        Field("scope", \.scope, "How much was erased."),
        Field("targets", \.targets, "The entries concerned; absent if the scope says it all."),
        Field("basis", \.basis, "On what grounds."),
        Field("keyId", \.keyId, "The key that was destroyed."))

    public var headline: String {
        "Personal data erased: \(scope.inWords)".listing(
            targets.map { $0.count == 1 ? "1 entry" : "\($0.count) entries" }, basis?.inWords)
    }

    public var amended: [(path: String, id: EventRef)] {
        (targets ?? []).enumerated().map { ("targets[\($0.offset)]", $0.element) }
    }

    /// None if the scope says it all.
    public var links: [EntryID] { scope == .field || scope == .event ? amended.map(\.id) : [] }

    public var flaw: Refusal? {
        guard scope == .field || scope == .event, targets?.isEmpty != false else { return nil }
        return Refusal(
            "it is not said which entries are erased",
            advice: "name them in `targets`, or give the scope person or case",
            by: .erasureLeavesSkeleton)
    }

    public func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal? {
        guard target.event is PersonalDataErased else { return nil }
        return Refusal(
            "the record of an erasure cannot be erased", advice: "leave it out of `targets`",
            by: .erasureLeavesSkeleton, because: EarlierEntry(target))
    }
}
