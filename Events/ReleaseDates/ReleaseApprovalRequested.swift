public import Almanac

/// A release plan was put before the authority that decides.
public struct ReleaseApprovalRequested: Event {
    public static let name = "ReleaseApprovalRequested"
    public static let meaning = "A release plan was put before the deciding authority."

    /// A kind of authority that decides on release.
    public enum Authority: String, Vocabulary {
        case judge
        case paroleBoard = "parole_board"
        case surveillanceCourt = "surveillance_court"
        case prosecutor
        case prisonCouncil = "prison_council"
    }

    public let authority: Term<Authority>?
    public let planVersion: Int?
    public let submittedAt: Moment?
    public let decisionDueBy: CivilDate?
    public let dossierRef: DocumentRef?

    public static let shape = Shape(
        Self.init(authority:planVersion:submittedAt:decisionDueBy:dossierRef:),
        Field("authority", \.authority, "The kind of authority that decides."),
        Field("planVersion", \.planVersion, "The version of the plan that was submitted, from 1."),
        Field("submittedAt", \.submittedAt, "When it was submitted; absent means when it occurred."),
        Field("decisionDueBy", \.decisionDueBy, "The day by which a decision is due, inclusive."),
        Field("dossierRef", \.dossierRef, "The dossier that was submitted."))

    public var headline: String {
        "Release approval requested".listing(
            authority?.inWords, planVersion.map { "plan version \($0)" }, decisionDueBy.map { "decision due by \($0)" })
    }
}
