public import Almanac

/// A person starts being worked with under a pseudonymous reference; a later reopening repeats it with `reopens`.
public struct CaseOpened: Event {
    public static let name = "CaseOpened"
    public static let meaning = "A person starts being worked with under a pseudonymous reference."

    /// Which of the four ways the case goes; what may be recorded and watched depends on it, so the words are closed.
    public enum Track: String, Vocabulary {
        case custodialRelease = "custodial_release"
        case remand
        case communityMeasure = "community_measure"
        case neverSentenced = "never_sentenced"

        /// The person is or was in custody, so that there is a gate to prepare for.
        public var isCustodial: Bool { self == .custodialRelease || self == .remand }
    }

    /// Who brought the case.
    public enum Referral: String, Vocabulary {
        case prison, probation, court, police, municipality
        case familyOrAcquaintance = "family_or_acquaintance"
        case `self`, school, ngo, other
    }

    /// A forum that meets about the case at a cadence.
    public struct ForumSchedule: Record {
        public let forum: Term<Forum>
        public let cadenceDays: Int?
        public let required: [Term<AgencyKind>]?
        public let fromDaysBeforeRelease: Int?
        public let untilDaysAfterRelease: Int?

        public static let shape = Shape(
            Self.init(forum:cadenceDays:required:fromDaysBeforeRelease:untilDaysAfterRelease:),
            Field("forum", \.forum, "Which forum."),
            Field("cadenceDays", \.cadenceDays, "How often it meets, in days."),
            Field("required", \.required, "Kinds of agency that must be there."),
            Field("fromDaysBeforeRelease", \.fromDaysBeforeRelease, "When its phase begins, in days before release."),
            Field("untilDaysAfterRelease", \.untilDaysAfterRelease, "When its phase ends, in days after release."))
    }

    public let caseRef: CaseRef
    public let track: Track
    public let tz: Zone
    public let jurisdiction: String?
    public let holidayCalendar: CalendarRef?
    public let profile: ProfileRef?
    public let referral: Term<Referral>?
    public let forums: [ForumSchedule]?
    public let requiredDocuments: [String]?
    public let requiredPlanDomains: [Term<PlanDomain>]?
    public let supportUntil: CivilDate?
    public let reopens: CaseRef?

    public static let shape = Shape(
        Self.init(
            caseRef:track:tz:jurisdiction:holidayCalendar:profile:referral:forums:requiredDocuments:requiredPlanDomains:
            supportUntil:reopens:),
        Field("caseRef", \.caseRef, "The pseudonym; the same as the stream's subject."),
        Field("track", \.track, "Which of the four ways the case goes."),
        Field("tz", \.tz, "The zone in which local days and hours of the case are meant."),
        Field("jurisdiction", \.jurisdiction, "Whose law applies."),
        Field("holidayCalendar", \.holidayCalendar, "The calendar of closed days."),
        Field("profile", \.profile, "The service's profile."),
        Field("referral", \.referral, "Who brought the case."),
        Field("forums", \.forums, "The forums that meet about the case."),
        Field("requiredDocuments", \.requiredDocuments, "Documents the person must have at release."),
        Field("requiredPlanDomains", \.requiredPlanDomains, "Domains a transition plan must cover."),
        Field("supportUntil", \.supportUntil, "Last day of support, inclusive; absent if open-ended or unknown."),
        Field("reopens", \.reopens, "The case that is taken up again, or goes another way."))

    public var headline: String {
        "Case opened: \(track.inWords)" + (referral.map { ", referred by \($0.inWords)" } ?? "")
    }

    /// Alerts about an actor are kept where those of a case of that name would be.
    public var flaw: Refusal? {
        guard caseRef.rawValue.hasPrefix("actor/") else { return nil }
        return Refusal(
            "case reference \(caseRef) begins like that of an actor", advice: "choose a pseudonym that does not")
    }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard let opening = standing.opening else { return nil }
        if let closing = standing.closing {
            guard reopens == nil else { return nil }
            return Refusal(
                "case \(caseRef) was opened before and closed", advice: "give `reopens` to take it up again",
                by: .oneOpening, because: closing)
        }
        if reopens != nil, track != standing.track { return nil }
        return Refusal(
            "case \(caseRef) is open already",
            advice: "record what happened in it, close it first, or change its track by giving `reopens`",
            by: .oneOpening, because: opening)
    }
}
