public import Almanac

/// A mistaken field is corrected without touching the original.
public struct EventCorrected: Amendment {
    public static let name = "EventCorrected"
    public static let meaning = "Fields of an earlier entry are corrected; the entry itself stays as it was."
    public static let streams: Set<StreamKind> = Set(StreamKind.allCases)

    public let target: EventRef
    public let fields: CorrectedFields
    public let reason: String?
    public let trueFrom: Moment?

    public static let shape = Shape(
        Self.init(target:fields:reason:trueFrom:),
        Field("target", \.target, "The entry that is corrected."),
        Field("fields", \.fields, "An object with the new value of each corrected field; null takes a field away."),
        Field("reason", \.reason, "Why it is corrected."),
        Field("trueFrom", \.trueFrom, "Since when the new values are true; absent means since the entry occurred."))

    public var headline: String {
        let names = fields.members.map(\.name).joined(separator: " and ")
        return "Entry corrected".listing(after: ": ", names.isEmpty ? nil : names)
    }

    public var amended: [(path: String, id: EventRef)] { [("target", target)] }

    public var flaw: Refusal? {
        fields.members.isEmpty
            ? Refusal("no field is corrected", advice: "give `fields` as an object with the new values by name") : nil
    }
}
