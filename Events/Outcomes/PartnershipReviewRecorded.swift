/// How well the partners work together, or what users and front line say.
public struct PartnershipReviewRecorded: Event {
    public static let name = "PartnershipReviewRecorded"
    public static let meaning = "It was recorded how well the partners work together."
    public static let streams: Set<StreamKind> = [.partnership]

    /// How a review of the partnership was made.
    public enum Kind: String, Vocabulary {
        case checklist
        case awayDay = "away_day"
        case standingItem = "standing_item"
        case frontLineFeedback = "front_line_feedback"
        case userPanel = "user_panel"
        case focusGroup = "focus_group"
        case complaint
        case observationOfInfluence = "observation_of_influence"
        case externalEvaluation = "external_evaluation"
        case jointIndicatorReview = "joint_indicator_review"
    }

    /// What the partnership does to the workload.
    public enum WorkloadEffect: String, Vocabulary { case less, same, more }

    public let kind: Term<Kind>?
    public let score: Double?
    public let findings: String?
    public let workloadEffect: Term<WorkloadEffect>?
    public let protocolWorked: Bool?
    public let agreementId: AgreementID?
    public let caseRef: CaseRef?

    public static let shape = Shape(
        Self.init(kind:score:findings:workloadEffect:protocolWorked:agreementId:caseRef:),
        Field("kind", \.kind, "How it was found out."),
        Field("score", \.score, "The score, on the scale of the review; absent if it gives none."),
        Field("findings", \.findings, "What was found."),
        Field("workloadEffect", \.workloadEffect, "What the partnership does to the workload."),
        Field("protocolWorked", \.protocolWorked, "Whether the protocol worked."),
        Field("agreementId", \.agreementId, "The agreement it is about; absent if none in particular."),
        Field("caseRef", \.caseRef, "The case it is about; absent if none in particular."))

    public var headline: String {
        "Partnership review".listing(
            after: ": ", kind?.inWords,
            score.map { "score \($0.inWords)" }, workloadEffect.map { "workload: \($0.inWords)" })
    }
}
