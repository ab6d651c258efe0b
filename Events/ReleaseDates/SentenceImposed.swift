public import Almanac

/// A sentence or measure with its expected end.
public struct SentenceImposed: Event {
    public static let name = "SentenceImposed"
    public static let meaning = "A sentence or measure with its expected end."

    /// A kind of sentence or measure.
    public enum Kind: String, Vocabulary {
        case custody, suspended
        case communityService = "community_service"
        case probation
        case electronicMonitoring = "electronic_monitoring"
        case treatmentOrder = "treatment_order"
    }

    public let kind: Term<Kind>?
    public let imposedOn: CivilDate?
    public let lengthDays: Int?
    public let expectedEnd: CivilDate?
    public let creditsDays: Int?
    public let supervisionAfter: Bool?

    public static let shape = Shape(
        Self.init(kind:imposedOn:lengthDays:expectedEnd:creditsDays:supervisionAfter:),
        Field("kind", \.kind, "What was imposed."),
        Field("imposedOn", \.imposedOn, "The day it was imposed; absent means when it occurred."),
        Field("lengthDays", \.lengthDays, "Its length in days."),
        Field("expectedEnd", \.expectedEnd, "Last day it is expected to run, inclusive."),
        Field("creditsDays", \.creditsDays, "Days that count as served already."),
        Field("supervisionAfter", \.supervisionAfter, "Supervision follows."))

    public var headline: String {
        "Sentence imposed".listing(
            after: ": ", kind?.inWords,
            lengthDays.map { "\($0) days" }, expectedEnd.map { "expected to end on \($0)" })
    }
}
