public import Almanac

/// An assessment of risk, needs, strengths or health was finished: a judgement, never a prediction score.
public struct AssessmentCompleted: Event {
    public static let name = "AssessmentCompleted"
    public static let meaning =
        "A risk, needs, resilience, vulnerability or clinical assessment was finished; never a prediction score."

    /// What an assessment is about.
    public enum Kind: String, Vocabulary {
        case specialistVe = "specialist_ve"
        case generalRiskNeeds = "general_risk_needs"
        case needs, resilience, vulnerability, trauma
        case mentalHealth = "mental_health"
        case familySystem = "family_system"
        case preRelease = "pre_release"
    }

    /// A tool for assessments.
    public enum Tool: String, Vocabulary {
        case vera2R = "VERA-2R"
        case erg22Plus = "ERG22+"
        case rem = "REM"
        case rrap = "RRAP"
        case dd = "DD"
        case nationalTool = "national_tool"
        case structuredJudgement = "structured_judgement"
    }

    /// What an assessment is for.
    public enum Purpose: String, Vocabulary { case organisation, decision, rehabilitation, review }

    /// A kind of source.
    public enum SourceKind: String, Vocabulary {
        case closeAccount = "close_account"
        case actuarial, dynamic, clinical, partner
        case personInterview = "person_interview"
        case file
    }

    /// Who is threatened; the person too may be.
    public enum Threatened: String, Vocabulary {
        case `self`, staff
        case otherPrisoners = "other_prisoners"
        case `public`, family
        case fromNetworkToPerson = "from_network_to_person"
    }

    /// How high a threat is judged to be.
    public enum Level: String, Vocabulary { case low, medium, high }

    /// How high the threat to one party is judged to be.
    public struct ThreatLevel: Record {
        public let threatTo: Term<Threatened>
        public let level: Term<Level>

        public static let shape = Shape(
            Self.init(threatTo:level:),
            Field("threatTo", \.threatTo, "Who is threatened."),
            Field("level", \.level, "How high the threat is judged to be."))
    }

    public let kind: Term<Kind>
    public let tool: Term<Tool>?
    public let purpose: Term<Purpose>?
    public let assessors: [ActorRef]?
    public let sourceKinds: [Term<SourceKind>]?
    public let levels: [ThreatLevel]?
    public let needs: [Term<PlanDomain>]?
    public let protective: [String]?
    public let responsivity: String?
    public let validUntil: CivilDate?
    public let replaces: EventRef?
    public let reviewsDecisionRef: DecisionRef?

    public static let shape = Shape(
        Self.init(
            kind:tool:purpose:assessors:sourceKinds:levels:needs:protective:responsivity:validUntil:replaces:
            reviewsDecisionRef:),
        Field("kind", \.kind, "What was assessed."),
        Field("tool", \.tool, "The tool that was used."),
        Field("purpose", \.purpose, "What it is for."),
        Field("assessors", \.assessors, "Who made it."),
        Field("sourceKinds", \.sourceKinds, "Kinds of source that it rests on."),
        Field("levels", \.levels, "How high the threat is, for each party; empty if the assessment gives none."),
        Field("needs", \.needs, "Parts of life with a need; words of need domains are kept too."),
        Field("protective", \.protective, "What protects."),
        Field("responsivity", \.responsivity, "How to work with the person so that it helps."),
        Field("validUntil", \.validUntil, "Last day on which it may be relied on, inclusive; absent if unknown."),
        Field("supersedes", \.replaces, "The earlier assessment that this one replaces; absent if it replaces none."),
        Field(
            "reviewsDecisionRef", \.reviewsDecisionRef,
            "The decision that this assessment reviews; absent if it reviews none."))

    public var headline: String {
        "Assessment completed: \(kind.inWords)".listing(tool?.inWords, validUntil.map { "valid until \($0)" })
    }
}
