public import Almanac

/// An actor may use the store from now on, in these roles and no others.
public struct AccessGranted: Event {
    public static let name = "AccessGranted"
    public static let meaning = "An actor may use the store in the roles that are named; what was granted before ends."
    public static let streams: Set<StreamKind> = [.access]

    public let actor: ActorRef
    public let roles: [Term<AccessRole>]
    public let systemUser: String?
    public let validUntil: Moment?
    public let grantedBy: ActorRef?
    public let reason: String?

    public static let shape = Shape(
        Self.init(actor:roles:systemUser:validUntil:grantedBy:reason:),
        Field("actor", \.actor, "Who may use the store; the same as the stream's subject."),
        Field("roles", \.roles, "In which roles; one that is not known gives nothing."),
        Field(
            "systemUser", \.systemUser,
            "The name of the user of the operating system who is this actor; absent if a token is needed."),
        Field(
            "validUntil", \.validUntil, "Until when, exclusive; a date means the end of that day; absent if open-ended."
        ),
        Field("grantedBy", \.grantedBy, "Who granted it."),
        Field("reason", \.reason, "Why."))

    public var headline: String {
        "Access granted to \(actor)".listing(after: ": ", roles.map(\.inWords).joined(separator: ", "))
    }

    public var toldMoments: [ToldMoment] { [ToldMoment("until", validUntil)].compactMap { $0 } }

    public var supersedes: String? { "access of \(actor)" }

    public var flaw: Refusal? {
        if roles.isEmpty {
            return Refusal(
                "no role is granted",
                advice: "name at least one in `roles`, or record AccessRevoked to take access away")
        }
        guard roles.contains(.known(.operator)) else { return nil }
        return Refusal(
            "nobody is granted the role operator",
            advice: "it belongs to whoever opens a store in which nothing was granted; name another role")
    }
}
