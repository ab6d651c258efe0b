public import Almanac

/// The reference of a limit on who may see a case.
public typealias CaseLimitID = Identifier<CaseAccessLimited>

/// Only these may see a case, or all but these; to all others the case does not exist.
public struct CaseAccessLimited: Event {
    public static let name = "CaseAccessLimited"
    public static let meaning = "A case may be seen by those alone who are named, or by all but them."

    /// Whether those who are named are the only ones, or are kept out.
    public enum Kind: String, Vocabulary { case restriction, exclusion }

    public let limitId: CaseLimitID
    public let kind: Kind
    public let actors: [ActorRef]?
    public let agencies: [AgencyRef]?
    public let from: Moment?
    public let until: Moment?
    public let reason: RestrictedText?
    public let decidedBy: ActorRef?

    public static let shape = Shape(
        Self.init(limitId:kind:actors:agencies:from:until:reason:decidedBy:),
        Field("limitId", \.limitId, "The limit."),
        Field("kind", \.kind, "Whether those who are named are the only ones, or are kept out."),
        Field("actors", \.actors, "Which actors; absent means none is named."),
        Field("agencies", \.agencies, "Which agencies, with all who act for them; absent means none is named."),
        Field("from", \.from, "From when, inclusive; absent means when it occurred."),
        Field("until", \.until, "Until when, exclusive; a date means the end of that day; absent if open-ended."),
        Field("reason", \.reason, "Why, such as a relative on the staff."),
        Field("decidedBy", \.decidedBy, "Who decided it."))

    public var headline: String {
        let actors = (actors ?? []).isEmpty ? nil : actors.map { $0.count == 1 ? "1 actor" : "\($0.count) actors" }
        let agencies =
            (agencies ?? []).isEmpty ? nil : agencies.map { $0.count == 1 ? "1 agency" : "\($0.count) agencies" }
        return "Access to the case limited: \(kind.inWords)".listing(actors, agencies)
    }

    public var toldMoments: [ToldMoment] { [ToldMoment("from", from), ToldMoment("until", until)].compactMap { $0 } }

    public var flaw: Refusal? {
        guard (actors ?? []).isEmpty, (agencies ?? []).isEmpty else { return nil }
        return Refusal(
            "nobody is named", advice: "name in `actors` or `agencies` who alone may see the case, or who may not")
    }
}
