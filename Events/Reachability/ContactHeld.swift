/// A real contact took place.
public struct ContactHeld: Event {
    public static let name = "ContactHeld"
    public static let meaning = "A real contact with the person or the family took place."

    /// How a contact was held.
    public enum Channel: String, Vocabulary {
        case inPerson = "in_person"
        case homeVisit = "home_visit"
        case phone, video, messenger

        /// Both were in the same place.
        public var isFaceToFace: Bool { self == .inPerson || self == .homeVisit }
    }

    public let actor: ActorRef?
    public let with: Term<PersonOrFamily>?
    public let channel: Term<Channel>?
    public let minutes: Int?
    public let setting: Term<Setting>?
    public let rapport: Int?
    public let motivationalInterview: Bool?

    public static let shape = Shape(
        Self.init(actor:with:channel:minutes:setting:rapport:motivationalInterview:),
        Field("actor", \.actor, "Who held the contact."),
        Field("with", \.with, "With whom."),
        Field("channel", \.channel, "On which channel."),
        Field("minutes", \.minutes, "How long it took, in minutes."),
        Field("setting", \.setting, "Where it took place."),
        Field("rapport", \.rapport, "How well they got on, from 1 (poor) to 5 (good), as the worker saw it."),
        Field("motivationalInterview", \.motivationalInterview, "Whether it was a motivational interview."))

    public var headline: String {
        let way: String? =
            switch channel {
            case .known(.inPerson): " in person"
            case .known(.homeVisit): " at home"
            case let channel?: " by \(channel.inWords)"
            case nil: nil
            }
        let family: String? =
            switch with {
            case .known(.family): "with the family"
            case .known(.both): "with the person and the family"
            default: nil
            }
        return "Contact held: \(actor?.rawValue ?? "somebody")\(way ?? "")".listing(family, minutes.map { "\($0) min" })
    }
}
