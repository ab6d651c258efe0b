/// Pseudonymised data of the log were written for a study: by whom, what for, and how much was told.
public struct StudyExported: Event {
    public static let name = "StudyExported"
    public static let meaning = "Pseudonymised data of the log were written for a study."
    public static let streams: Set<StreamKind> = [.audit]

    /// The forms in which data can be written.
    public enum Format: String, Vocabulary { case csv, jsonl, sqlite, xes, ocel2, cloudevents }

    public let toPosition: Int
    public let headHash: String?
    public let formats: [Term<Format>]?
    public let k: Int?
    public let rows: Int?
    public let purpose: String?
    public let keyFingerprint: String?
    public let manifestHash: String?
    public let by: ActorRef?
    public let approvedBy: ActorRef?
    public let approval: String?

    public static let shape = Shape(
        Self.init(
            toPosition:headHash:formats:k:rows:purpose:keyFingerprint:manifestHash:by:approvedBy:approval:),
        Field("toPosition", \.toPosition, "The last entry that was looked at, by its place in the log."),
        Field("headHash", \.headHash, "The header hash of that entry, as 64 hexadecimal digits."),
        Field("formats", \.formats, "The forms in which the data were written."),
        Field("k", \.k, "The fewest persons that a number tells of."),
        Field("rows", \.rows, "How many rows were written, over all tables and histories."),
        Field("purpose", \.purpose, "What the data are for."),
        Field("keyFingerprint", \.keyFingerprint, "Tells under which study key the pseudonyms were made."),
        Field("manifestHash", \.manifestHash, "The SHA-256 of the manifest, as 64 hexadecimal digits."),
        Field("by", \.by, "Who had it written."),
        Field("approvedBy", \.approvedBy, "Who allowed rows of which fewer than k are alike; absent if nobody did."),
        Field("approval", \.approval, "The words of that approval."))

    public var headline: String {
        let told = (formats ?? []).map(\.inWords).joined(separator: ", ")
        return "Study exported up to position \(toPosition)".listing(
            told.isEmpty ? nil : told, by.map { "by \($0)" }, approvedBy.map { "rows approved by \($0)" })
    }
}
