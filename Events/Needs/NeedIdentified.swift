/// The reference of a need.
public typealias NeedID = Identifier<NeedIdentified>

/// A concrete need, who raised it and how soon it must be met.
public struct NeedIdentified: Event {
    public static let name = "NeedIdentified"
    public static let meaning = "A concrete need, who raised it and by when it must be met."

    /// How soon after release a need must be met.
    public enum Criticality: String, Vocabulary {
        case dayOne = "day_one"
        case firstWeek = "first_week"
        case firstMonth = "first_month"
        case later
    }

    /// Who raises a need.
    public enum Source: String, Vocabulary { case person, assessment, family, staff }

    public let needId: NeedID
    public let domain: Term<NeedDomain>
    public let criticality: Term<Criticality>?
    public let raisedBy: Term<Source>?
    public let detail: RestrictedText?

    public static let shape = Shape(
        Self.init(needId:domain:criticality:raisedBy:detail:),
        Field("needId", \.needId, "The need."),
        Field("domain", \.domain, "The part of life it is about."),
        Field("criticality", \.criticality, "How soon after release it must be met."),
        Field("raisedBy", \.raisedBy, "Who raised it."),
        Field("detail", \.detail, "What is needed."))

    public var headline: String {
        "Need \(needId): \(domain.inWords)".listing(criticality?.inWords, raisedBy.map { "raised by \($0.inWords)" })
    }
}
