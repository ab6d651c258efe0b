public import Almanac

/// Responsibility for the case moves to another agency, prison, region or country unit.
public struct CaseTransferred: Event {
    public static let name = "CaseTransferred"
    public static let meaning = "Responsibility moves to another agency, prison, region or country unit."

    /// Why responsibility moves.
    public enum Reason: String, Vocabulary {
        case prisonTransfer = "prison_transfer"
        case movedArea = "moved_area"
        case providerChange = "provider_change"
        case securityToNgo = "security_to_ngo"
        case ngoToSecurity = "ngo_to_security"
        case courtOrder = "court_order"
    }

    public let fromAgency: AgencyRef?
    public let toAgency: AgencyRef?
    public let reason: Term<Reason>?
    public let effectiveAt: Moment?
    public let acceptedBy: ActorRef?

    public static let shape = Shape(
        Self.init(fromAgency:toAgency:reason:effectiveAt:acceptedBy:),
        Field("fromAgency", \.fromAgency, "The agency that hands the case over."),
        Field("toAgency", \.toAgency, "The agency that takes the case over."),
        Field("reason", \.reason, "Why it moves."),
        Field("effectiveAt", \.effectiveAt, "When responsibility moves; absent means when it occurred."),
        Field(
            "acceptedBy", \.acceptedBy,
            "Who accepted it on the receiving side; absent if nobody has yet or it is unknown."))

    public var headline: String {
        let way = (fromAgency.map { " from \($0)" } ?? "") + (toAgency.map { " to \($0)" } ?? "")
        return "Case transferred\(way)".listing(reason?.inWords)
    }
}
