/// The reference of a handover.
public typealias HandoverID = Identifier<HandoverOffered>

/// One role hands knowledge and responsibility to another.
public struct HandoverOffered: Event {
    public static let name = "HandoverOffered"
    public static let meaning = "One role offers to hand knowledge and responsibility to another."

    /// What one role hands to another.
    public enum Item: String, Vocabulary {
        case plan, assessments, contacts, conditions
        case healthSummary = "health_summary"
        case openActions = "open_actions"
        case familyMap = "family_map"
        case intelligencePointers = "intelligence_pointers"
    }

    public let handoverId: HandoverID
    public let fromRole: Term<Role>?
    public let toRole: Term<Role>?
    public let fromActor: ActorRef?
    public let toActor: ActorRef?
    public let items: [Term<Item>]?
    public let jointSessionWithPerson: Bool?

    public static let shape = Shape(
        Self.init(handoverId:fromRole:toRole:fromActor:toActor:items:jointSessionWithPerson:),
        Field("handoverId", \.handoverId, "The handover."),
        Field("fromRole", \.fromRole, "The role that hands over."),
        Field("toRole", \.toRole, "The role that is to take over."),
        Field("fromActor", \.fromActor, "Who hands over."),
        Field("toActor", \.toActor, "Who is to take over; absent if only the role is known."),
        Field("items", \.items, "What is handed over; absent means nothing is named."),
        Field("jointSessionWithPerson", \.jointSessionWithPerson, "Whether both sat down together with the person."))

    public var headline: String {
        let giver = (fromRole?.inWords ?? fromActor?.rawValue).map { " by \($0)" }
        let receiver = (toRole?.inWords ?? toActor?.rawValue).map { " to \($0)" }
        return "Handover \(handoverId) offered\(giver ?? "")\(receiver ?? "")".listing(
            jointSessionWithPerson == true ? "in a joint session with the person" : nil)
    }
}
