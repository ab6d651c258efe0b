public import Almanac

/// The reference of a condition of release or supervision.
public typealias ConditionID = Identifier<ConditionImposed>

/// One release or supervision condition.
public struct ConditionImposed: Event {
    public static let name = "ConditionImposed"
    public static let meaning = "One condition of release or supervision was imposed."

    /// What a condition asks of the person.
    public enum Kind: String, Vocabulary {
        case reporting, residence, curfew
        case electronicMonitoring = "electronic_monitoring"
        case noContact = "no_contact"
        case areaBan = "area_ban"
        case travelBan = "travel_ban"
        case internetRestriction = "internet_restriction"
        case programmeAttendance = "programme_attendance"
        case treatment
        case employmentLimit = "employment_limit"
        case search, other
    }

    public let conditionId: ConditionID
    public let kind: Term<Kind>
    public let authority: AgencyRef?
    public let from: CivilDate?
    public let until: CivilDate?
    public let detail: String?
    public let decisionRef: DecisionRef?
    public let explainedToPersonAt: Moment?

    public static let shape = Shape(
        Self.init(conditionId:kind:authority:from:until:detail:decisionRef:explainedToPersonAt:),
        Field("conditionId", \.conditionId, "The condition."),
        Field("kind", \.kind, "What it asks of the person."),
        Field("authority", \.authority, "Who imposed it."),
        Field("from", \.from, "First day, inclusive; absent means when it occurred."),
        Field("until", \.until, "Last day, inclusive; absent if open-ended."),
        Field("detail", \.detail, "What it asks in detail."),
        Field("decisionRef", \.decisionRef, "The decision it rests on."),
        Field(
            "explainedToPersonAt", \.explainedToPersonAt,
            "When it was explained to the person; absent if nobody is known to have done so."))

    public var headline: String {
        "Condition \(conditionId): \(kind.inWords)".listing(CivilDate.span(from: from, until: until))
    }

    public var warnings: [Warning] { Warning.withoutReference(decisionRef) }
}
