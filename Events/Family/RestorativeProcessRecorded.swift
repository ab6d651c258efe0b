/// A step in a voluntary restorative process between the person and a victim or a community.
public struct RestorativeProcessRecorded: Event {
    public static let name = "RestorativeProcessRecorded"
    public static let meaning = "A step in a voluntary victim-offender or community restorative process."

    /// A step in a restorative process.
    public enum Stage: String, Vocabulary {
        case considered
        case victimApproached = "victim_approached"
        case victimDeclined = "victim_declined"
        case prepared, held
        case followUp = "follow_up"
    }

    public let stage: Term<Stage>
    public let victimNeedsFirst: Bool?
    public let consentPerson: Bool?
    public let consentVictim: Bool?
    public let facilitator: ActorRef?

    public static let shape = Shape(
        Self.init(stage:victimNeedsFirst:consentPerson:consentVictim:facilitator:),
        Field("stage", \.stage, "The step."),
        Field("victimNeedsFirst", \.victimNeedsFirst, "The needs of the victim come first in it."),
        Field("consentPerson", \.consentPerson, "The person agrees to it."),
        Field("consentVictim", \.consentVictim, "The victim agrees to it."),
        Field("facilitator", \.facilitator, "Who facilitates it."))

    public var headline: String {
        "Restorative process: \(stage.inWords)".listing(facilitator.map { "facilitated by \($0)" })
    }
}
