/// A limit on who may see a case is lifted.
public struct CaseAccessLimitLifted: Event {
    public static let name = "CaseAccessLimitLifted"
    public static let meaning = "A limit on who may see a case no longer holds."

    public let limitId: CaseLimitID
    public let reason: String?
    public let by: ActorRef?

    public static let shape = Shape(
        Self.init(limitId:reason:by:),
        Field("limitId", \.limitId, "The limit."),
        Field("reason", \.reason, "Why it is lifted."),
        Field("by", \.by, "Who lifted it."))

    public var headline: String { "Limit on access lifted".listing(by.map { "by \($0)" }) }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        standing.limits.contains(limitId)
            ? nil
            : Refusal(
                "no limit \(limitId) is recorded in this case",
                advice: "give the reference of a CaseAccessLimited in `limitId`")
    }

    public var supersedes: String? { "limit on access \(limitId)" }
}
