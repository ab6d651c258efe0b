public import Almanac

/// The reference of a request for information.
public typealias RequestID = Identifier<InformationRequested>

/// A partner asks for something by a date.
public struct InformationRequested: Event {
    public static let name = "InformationRequested"
    public static let meaning = "A partner asks another for information."

    public let requestId: RequestID
    public let from: AgencyRef?
    public let to: AgencyRef?
    public let category: Term<SharingCategory>?
    public let purpose: String?
    public let neededBy: Moment?

    public static let shape = Shape(
        Self.init(requestId:from:to:category:purpose:neededBy:),
        Field("requestId", \.requestId, "The request."),
        Field("from", \.from, "Who asks."),
        Field("to", \.to, "Who is asked."),
        Field("category", \.category, "What is asked for."),
        Field("purpose", \.purpose, "What for."),
        Field("neededBy", \.neededBy, "By when; a date means the end of that local day."))

    public var headline: String {
        "Information requested (\(requestId))".listing(
            after: ": ", category?.inWords, from.map { "by \($0)" }, to.map { "from \($0)" })
    }
}
