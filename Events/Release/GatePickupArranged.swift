public import Almanac

/// The reference of a pick-up at the gate.
public typealias PickupID = Identifier<GatePickupArranged>

/// Who meets the person at the gate, when, with what back-up.
public struct GatePickupArranged: Event {
    public static let name = "GatePickupArranged"
    public static let meaning = "Somebody will meet the person at the gate."

    /// How the person travels from the gate.
    public enum Transport: String, Vocabulary {
        case car
        case publicTransport = "public_transport"
        case prisonTransport = "prison_transport"
        case onFoot = "on_foot"
    }

    public let pickupId: PickupID
    public let by: PartyRef?
    public let meetAt: Moment?
    public let place: String?
    public let backup: ActorRef?
    public let core: Bool?
    public let transport: Term<Transport>?
    public let confirmed: Bool?
    public let replaces: PickupID?

    public static let shape = Shape(
        Self.init(pickupId:by:meetAt:place:backup:core:transport:confirmed:replaces:),
        Field("pickupId", \.pickupId, "The pick-up."),
        Field("by", \.by, "Who meets the person: an actor or a relative."),
        Field("meetAt", \.meetAt, "When they meet; absent means unknown."),
        Field("place", \.place, "Where they meet."),
        Field("backup", \.backup, "Who stands in if that fails; absent if nobody does."),
        Field("core", \.core, "Whether it counts as a reachable contact for two hours; absent means true."),
        Field("transport", \.transport, "How they travel."),
        Field("confirmed", \.confirmed, "Whether the one who comes has confirmed it."),
        Field("replaces", \.replaces, "The earlier pick-up whose place it takes."))

    public var toldMoments: [ToldMoment] { [ToldMoment("waiting", meetAt)].compactMap { $0 } }

    public var headline: String {
        "Gate pick-up \(pickupId) arranged".listing(
            after: ": ", by?.rawValue, backup.map { "back-up \($0)" }, transport?.inWords,
            confirmed == true ? "confirmed" : nil)
    }

    public func refusal(in standing: CaseStanding) -> Refusal? { standing.refusal(ofGateFor: "pick-up at the gate") }
}
