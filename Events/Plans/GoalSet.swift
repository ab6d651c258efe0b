public import Almanac

/// The reference of a goal.
public typealias GoalID = Identifier<GoalSet>

/// A goal with its horizon, its author and the sign by which success is known.
public struct GoalSet: Event {
    public static let name = "GoalSet"
    public static let meaning = "A goal with its horizon, author and sign of success."

    /// How far off a goal is.
    public enum Horizon: String, Vocabulary {
        case smallStep = "small_step"
        case medium, long
    }

    /// Who sets a goal.
    public enum Author: String, Vocabulary { case person, joint, professional }

    /// The issue behind a goal.
    public enum Issue: String, Vocabulary {
        case legitimateNeeds = "legitimate_needs"
        case supportiveThinking = "supportive_thinking"
        case emotionalTolerance = "emotional_tolerance"
        case personalAgency = "personal_agency"
        case legitimateValues = "legitimate_values"
        case delayedDeterrence = "delayed_deterrence"
        case ordinaryLife = "ordinary_life"
        case nothingBehind = "none"
    }

    public let goalId: GoalID
    public let statement: String?
    public let domain: Term<PlanDomain>?
    public let horizon: Term<Horizon>?
    public let setBy: Term<Author>?
    public let indicator: String?
    public let targetDate: CivilDate?
    public let issue: Term<Issue>?

    public static let shape = Shape(
        Self.init(goalId:statement:domain:horizon:setBy:indicator:targetDate:issue:),
        Field("goalId", \.goalId, "The goal."),
        Field("statement", \.statement, "The goal in words."),
        Field("domain", \.domain, "The part of life it is about."),
        Field("horizon", \.horizon, "How far off it is."),
        Field("setBy", \.setBy, "Who set it."),
        Field("indicator", \.indicator, "The sign by which success is known."),
        Field(
            "targetDate", \.targetDate,
            "The day by which it should be reached, inclusive; absent if open-ended or unknown."),
        Field("issue", \.issue, "The issue behind it."))

    public var headline: String {
        "Goal \(goalId) set".listing(domain?.inWords, targetDate.map { "by \($0)" })
    }
}
