public import Almanac

/// The reference of a possible breach.
public typealias BreachID = Identifier<BreachSuspected>

/// Something that may breach a condition was seen.
public struct BreachSuspected: Event {
    public static let name = "BreachSuspected"
    public static let meaning = "Something was seen that may breach a condition."

    /// How serious a breach would be.
    public enum Seriousness: String, Vocabulary {
        case technical, moderate, serious
        case newOffence = "new_offence"
    }

    public let breachId: BreachID
    public let conditionId: ConditionID?
    public let seenAt: Moment?
    public let reportedBy: ActorRef?
    public let seriousness: Term<Seriousness>?
    public let personAccount: String?

    public static let shape = Shape(
        Self.init(breachId:conditionId:seenAt:reportedBy:seriousness:personAccount:),
        Field("breachId", \.breachId, "The possible breach."),
        Field("conditionId", \.conditionId, "The condition that may have been breached."),
        Field("seenAt", \.seenAt, "When it was seen; absent means when it occurred."),
        Field("reportedBy", \.reportedBy, "Who reported it."),
        Field("seriousness", \.seriousness, "How serious it would be."),
        Field("personAccount", \.personAccount, "What the person says about it; absent if nobody asked."))

    public var headline: String {
        let condition = conditionId.map { " of condition \($0)" }
        let weight = seriousness.map { " (\($0.inWords))" }
        return "Possible breach \(breachId)\(condition ?? "")\(weight ?? "")"
    }

    public var flaw: Refusal? { ReligiousPractice.refusal(of: seriousness, in: "seriousness") }
}
