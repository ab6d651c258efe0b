public import Almanac

/// Background and suitability check of an actor, or of the material the actor will use.
public struct ActorVetted: Event {
    public static let name = "ActorVetted"
    public static let meaning = "The suitability of an actor, or of the material the actor will use, was checked."
    public static let streams: Set<StreamKind> = [.actor]

    /// What was checked.
    public enum Object: String, Vocabulary { case person, material }

    /// What a check came to.
    public enum Outcome: String, Vocabulary { case cleared, conditional, rejected }

    public let actor: ActorRef
    public let object: Term<Object>?
    public let outcome: Term<Outcome>?
    public let validUntil: CivilDate?
    public let by: AgencyRef?

    public static let shape = Shape(
        Self.init(actor:object:outcome:validUntil:by:),
        Field("actor", \.actor, "Who was checked, or whose material."),
        Field("object", \.object, "Whether the actor or the material was checked."),
        Field("outcome", \.outcome, "What the check came to; conditional is not cleared."),
        Field("validUntil", \.validUntil, "Last day the outcome holds, inclusive; absent if no end was set."),
        Field("by", \.by, "The agency that checked."))

    public var headline: String {
        let checked = object.map { " (\($0.inWords))" }
        return "Vetting of \(actor)\(checked ?? "")"
            .listing(after: ": ", outcome?.inWords, validUntil.map { "until \($0)" })
    }

    public var supersedes: String? {
        let checked = object.map { " (\($0.inWords))" }
        return "vetting of \(actor)" + (checked ?? "")
    }
}
