/// An agreed appointment did not take place.
public struct AppointmentMissed: Event {
    public static let name = "AppointmentMissed"
    public static let meaning = "An agreed appointment did not take place."

    /// Who did not come to an appointment.
    public enum Side: String, Vocabulary { case person, provider }

    public let arrangementId: ArrangementID?
    public let actor: ActorRef?
    public let missedBy: Term<Side>?
    public let excused: Bool?
    public let reason: String?

    public static let shape = Shape(
        Self.init(arrangementId:actor:missedBy:excused:reason:),
        Field(
            "arrangementId", \.arrangementId,
            "The arrangement the appointment belongs to; absent if it stands alone."),
        Field("actor", \.actor, "With whom it was agreed."),
        Field("missedBy", \.missedBy, "Who did not come."),
        Field("excused", \.excused, "Whether there was a good reason."),
        Field("reason", \.reason, "The reason that was given."))

    public var headline: String {
        let side = missedBy.map { " by the \($0.inWords)" }
        return "Appointment missed\(side ?? "")".listing(actor.map { "with \($0)" }, excused == true ? "excused" : nil)
    }
}
