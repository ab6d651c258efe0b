public import Almanac

/// The reference of an enrolment in a programme.
public typealias EnrolmentID = Identifier<ProgrammeEnrolled>

/// Participation in a programme starts with a planned dose.
public struct ProgrammeEnrolled: Event {
    public static let name = "ProgrammeEnrolled"
    public static let meaning = "Participation in a programme starts."

    /// What a programme works with.
    public enum Approach: String, Vocabulary {
        case psychological
        case cognitiveBehavioural = "cognitive_behavioural"
        case faith
        case ideologyDialogue = "ideology_dialogue"
        case mentoring
        case socialWork = "social_work"
        case education, vocational, arts, sport, family, civic, restorative
    }

    /// Alone or with others.
    public enum Format: String, Vocabulary {
        case oneToOne = "one_to_one"
        case group, mixed
    }

    /// Whether a programme is to go on after release.
    public enum Continuation: String, Vocabulary { case yes, no, unknown }

    public let enrolmentId: EnrolmentID
    public let programmeRef: ProgrammeRef?
    public let approach: Term<Approach>?
    public let format: Term<Format>?
    public let basis: Term<ProgrammeBasis>?
    public let setting: Term<Setting>?
    public let hoursPerWeek: Double?
    public let phases: [String]?
    public let startsOn: CivilDate?
    public let plannedEnd: CivilDate?
    public let continueAfterRelease: Term<Continuation>?

    public static let shape = Shape(
        Self.init(
            enrolmentId:programmeRef:approach:format:basis:setting:hoursPerWeek:phases:startsOn:
            plannedEnd:continueAfterRelease:),
        Field("enrolmentId", \.enrolmentId, "The enrolment."),
        Field("programmeRef", \.programmeRef, "The programme."),
        Field("approach", \.approach, "What the programme works with."),
        Field("format", \.format, "Alone or with others."),
        Field("basis", \.basis, "Why the person takes part."),
        Field("setting", \.setting, "Where it takes place."),
        Field("hoursPerWeek", \.hoursPerWeek, "Planned dose in hours a week; 0 if none is planned yet."),
        Field("phases", \.phases, "The phases in order."),
        Field("startsOn", \.startsOn, "First day, inclusive; absent means from when it happened."),
        Field("plannedEnd", \.plannedEnd, "Planned last day, inclusive; absent if open-ended."),
        Field("continueAfterRelease", \.continueAfterRelease, "Whether it is to go on after release."))

    public var headline: String {
        "Programme started: \(enrolmentId)".listing(
            programmeRef?.rawValue, approach?.inWords, setting?.inWords, hoursPerWeek.map { "\($0.inWords) h a week" })
    }
}
