public import Almanac

/// The first version of a plan of one kind.
public struct PlanDrafted: Event {
    public static let name = "PlanDrafted"
    public static let meaning = "First version of a plan of a given kind."

    public let planKind: Term<PlanKind>
    public let version: Int?
    public let authors: [ActorRef]?
    public let coAuthoredWithPerson: Bool?
    public let domains: [Term<PlanDomain>]?
    public let indicatorsOfSuccess: [String]?
    public let indicatorsOfFailure: [String]?
    public let nextReviewDue: CivilDate?

    public static let shape = Shape(
        Self.init(
            planKind:version:authors:coAuthoredWithPerson:domains:indicatorsOfSuccess:indicatorsOfFailure:
            nextReviewDue:),
        Field("planKind", \.planKind, "What the plan is for."),
        Field("version", \.version, "The version, from 1; absent means 1."),
        Field("authors", \.authors, "Who wrote it."),
        Field("coAuthoredWithPerson", \.coAuthoredWithPerson, "The person wrote it together with them."),
        Field("domains", \.domains, "Parts of life that it covers."),
        Field("indicatorsOfSuccess", \.indicatorsOfSuccess, "What will show that it works."),
        Field("indicatorsOfFailure", \.indicatorsOfFailure, "What will show that it does not."),
        Field("nextReviewDue", \.nextReviewDue, "The day by which it must be reviewed, inclusive."))

    public var headline: String {
        "Plan drafted: \(planKind.inWords)".listing(
            "version \(version ?? 1)", coAuthoredWithPerson == true ? "together with the person" : nil)
    }

    public var supersedes: String? { "\(planKind.inWords) plan" }
}
