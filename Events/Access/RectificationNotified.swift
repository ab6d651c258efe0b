public import Almanac

/// The reference of a rectification.
public typealias RectificationID = Identifier<RectificationNotified>

/// Those who had received something were told that it was corrected or withdrawn.
public struct RectificationNotified: Amendment {
    public static let name = "RectificationNotified"
    public static let meaning = "Agencies that had received something were told that it was put right."

    public let rectificationId: RectificationID
    public let amendment: EventRef
    public let recipients: [AgencyRef]
    public let shares: [ShareID]?
    public let notifiedAt: Moment?

    public static let shape = Shape(
        Self.init(rectificationId:amendment:recipients:shares:notifiedAt:),
        Field("rectificationId", \.rectificationId, "The rectification."),
        Field("amendment", \.amendment, "The correction or withdrawal that they are told of."),
        Field("recipients", \.recipients, "Who is told: each must acknowledge it."),
        Field("shares", \.shares, "The acts of sharing by which they had received it; absent means none is named."),
        Field("notifiedAt", \.notifiedAt, "When they were told; absent means when it occurred."))

    public var headline: String {
        "Rectification \(rectificationId) sent to " + recipients.map(\.rawValue).joined(separator: " and ")
    }

    public var amended: [(path: String, id: EventRef)] { [("amendment", amendment)] }

    public var flaw: Refusal? {
        recipients.isEmpty ? Refusal("nobody is told", advice: "name the agencies in `recipients`") : nil
    }

    public func refusal(of target: Entry, recordedBy recorder: ActorRef?) -> Refusal? {
        guard ![EventCorrected.name, EventVoided.name, PersonalDataErased.name].contains(target.logged.type) else {
            return nil
        }
        return Refusal(
            "it puts nothing right", advice: "name a correction, a withdrawal or an erasure in `amendment`",
            because: EarlierEntry(target))
    }
}
