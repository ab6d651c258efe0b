public import Almanac

/// A ban or an order that keeps the person and somebody else apart starts or ends.
public struct ContactRestrictionRecorded: Event {
    public static let name = "ContactRestrictionRecorded"
    public static let meaning = "A ban or order that keeps the person and somebody else apart starts or ends."

    /// A kind of ban or order.
    public enum Kind: String, Vocabulary {
        case visitationBan = "visitation_ban"
        case noContactOrder = "no_contact_order"
        case protectiveOrder = "protective_order"
        case groupContactBan = "group_contact_ban"
    }

    /// Whether a ban or order starts or ends.
    public enum State: String, Vocabulary { case imposed, lifted }

    public let relative: RelativeRef?
    public let kind: Term<Kind>
    public let state: Term<State>
    public let from: Moment?
    public let until: Moment?
    public let authority: AgencyRef?
    public let decisionRef: DecisionRef?
    public let reviewsDecisionRef: DecisionRef?

    public static let shape = Shape(
        Self.init(relative:kind:state:from:until:authority:decisionRef:reviewsDecisionRef:),
        Field("relative", \.relative, "Who is kept apart from the person; absent for a ban that names nobody."),
        Field("kind", \.kind, "What kind of ban or order it is."),
        Field("state", \.state, "Whether it starts or ends."),
        Field("from", \.from, "When it starts or ends, inclusive; absent means when it occurred."),
        Field("until", \.until, "When it runs out, exclusive; absent if open-ended or unknown."),
        Field("authority", \.authority, "The authority that ordered it."),
        Field("decisionRef", \.decisionRef, "The decision."),
        Field(
            "reviewsDecisionRef", \.reviewsDecisionRef,
            "The earlier decision that this one reviews; absent if it reviews none."))

    public var headline: String {
        "Contact restriction \(state.inWords): \(kind.inWords)".listing(relative?.rawValue)
    }

    public var supersedes: String? { "\(kind.inWords)" + (relative.map { " with \($0)" } ?? "") }

    public var warnings: [Warning] { state == .imposed ? Warning.withoutReference(decisionRef) : [] }
}
