/// The person received, in a language they read, the list of whom to reach and when.
public struct ContactSheetIssued: Event {
    public static let name = "ContactSheetIssued"
    public static let meaning = "The person or the family received the list of whom to reach and when."

    public let lists: [ActorRef]?
    public let language: String?
    public let version: Int?
    public let handedOverBy: ActorRef?
    public let forFamily: Bool?

    public static let shape = Shape(
        Self.init(lists:language:version:handedOverBy:forFamily:),
        Field("lists", \.lists, "The contacts on the sheet; absent means none."),
        Field("language", \.language, "Language of the sheet, as a BCP 47 tag."),
        Field("version", \.version, "Version of the sheet, from 1."),
        Field("handedOverBy", \.handedOverBy, "Who handed it over."),
        Field("forFamily", \.forFamily, "True for the family's own sheet; absent or false for the person's."))

    public var headline: String {
        "Contact sheet issued to the \(forFamily == true ? "family" : "person")".listing(
            after: ": ", lists.map { $0.count == 1 ? "1 contact" : "\($0.count) contacts" }, language,
            version.map { "version \($0)" })
    }

    public var supersedes: String? { "contact sheet for the \(forFamily == true ? "family" : "person")" }
}
