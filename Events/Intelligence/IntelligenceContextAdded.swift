/// Another kind of source sets an intelligence pointer in context.
public struct IntelligenceContextAdded: Event {
    public static let name = "IntelligenceContextAdded"
    public static let meaning = "Another kind of source sets the pointer in context."

    /// A kind of source that can set a pointer in context.
    public enum SourceKind: String, Vocabulary {
        case closeAccount = "close_account"
        case actuarial, dynamic, clinical, partner
    }

    /// Which way a context speaks.
    public enum Effect: String, Vocabulary { case supports, weakens, neutral }

    public let refId: IntelligenceID
    public let sourceKind: Term<SourceKind>?
    public let supportsOrWeakens: Term<Effect>?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(refId:sourceKind:supportsOrWeakens:by:),
        Field("refId", \.refId, "The pointer."),
        Field("sourceKind", \.sourceKind, "The kind of the other source."),
        Field("supportsOrWeakens", \.supportsOrWeakens, "Which way it speaks."),
        Field("by", \.by, "Who added it."))

    public var headline: String {
        "Context added to intelligence pointer \(refId)".listing(
            sourceKind.map { "\($0.inWords) source" }, supportsOrWeakens?.inWords)
    }
}
