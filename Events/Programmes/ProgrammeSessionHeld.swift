public import Almanac

/// One delivered session of a programme.
public struct ProgrammeSessionHeld: Event {
    public static let name = "ProgrammeSessionHeld"
    public static let meaning = "One session of a programme was delivered."

    public let enrolmentId: EnrolmentID
    public let at: Moment?
    public let minutes: Int?
    public let phase: String?
    public let facilitator: ActorRef?
    public let setting: Term<Setting>?

    public static let shape = Shape(
        Self.init(enrolmentId:at:minutes:phase:facilitator:setting:),
        Field("enrolmentId", \.enrolmentId, "The enrolment."),
        Field("at", \.at, "When it began; absent means when it occurred."),
        Field("minutes", \.minutes, "How long it took, in minutes."),
        Field("phase", \.phase, "The phase it belongs to; absent if there are none."),
        Field("facilitator", \.facilitator, "Who led it."),
        Field("setting", \.setting, "Where it took place."))

    public var headline: String {
        "Programme session held: \(enrolmentId)".listing(
            minutes.map { "\($0) min" }, facilitator.map { "led by \($0)" }, setting?.inWords)
    }
}
