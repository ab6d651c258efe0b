public import Events
public import Projections

/// What is asked for: a view, a list, or an entry of some type, with what decides who may see it.
public struct Material: Hashable, Sendable {
    /// Who recorded something, in which role and for whom.
    public struct Origin: Hashable, Sendable {
        public let actor: ActorRef?
        public let agency: AgencyRef?
        public let role: Role?

        /// Says where it comes from; `nil` where nothing is known.
        public init(actor: ActorRef? = nil, agency: AgencyRef? = nil, role: Role? = nil) {
            self.actor = actor
            self.agency = agency
            self.role = role
        }
    }

    /// The wire name of an event type, or the name of a view or list.
    public let subject: String
    /// The access tags of the fields that are asked for.
    public let tags: Set<AccessTag>
    public let kind: ContentKind
    /// What agencies call it when they agree to share it; `nil` if no agreement speaks of it.
    public let category: SharingCategory?
    /// How the entry is marked; `open` for views.
    public let marking: Attributes.Marking
    /// Who recorded the entry; `nil` for views.
    public let origin: Origin?
    /// Whether the day is over by which somebody had to look at the entry again, and nobody did.
    public let isOverdue: Bool
    /// Whether what is to be recorded lacks an assessment or an author that it needs.
    public let lacksGround: Bool

    /// Puts together what is asked for.
    public init(
        _ subject: String, tags: Set<AccessTag> = [.open], kind: ContentKind = .ordinary,
        category: SharingCategory? = nil, marking: Attributes.Marking = .open, origin: Origin? = nil,
        isOverdue: Bool = false, lacksGround: Bool = false
    ) {
        self.subject = subject
        self.tags = tags
        self.kind = kind
        self.category = category
        self.marking = marking
        self.origin = origin
        self.isOverdue = isOverdue
        self.lacksGround = lacksGround
    }
}
