public import Events
internal import Projections

extension Policy {
    private static let ofHealth: Set<String> = ["health", "mental_health", "medication", "substance_use"]

    /// The fields that make an entry another kind of content, for each type that has such fields.
    public static let contents: [String: [ContentRule]] = Dictionary(grouping: contentRules, by: \.type)

    private static let contentRules: [ContentRule] = [
        ContentRule(
            "AlertRaised", "ruleId",
            ["dismissed-intelligence-relied-on", "intelligence-not-usable", "intelligence-review-overdue"],
            .intelligence, .intelligencePointer, .sensitive),
        ContentRule("ArrangementConfirmed", "domain", ofHealth, .health, .healthSummary, .sensitive),
        ContentRule("ArrangementFailed", "domain", ofHealth, .health, .healthSummary, .sensitive),
        ContentRule("AssessmentCompleted", "kind", ["mental_health", "trauma"], .health, .healthSummary, .protected),
        ContentRule(
            "AssessmentCompleted", "kind", ["family_system"], .familySourced, .familyInformation, .protected),
        ContentRule("ConsentRecorded", "giver", ["victim"], .victim, nil, .protected),
        ContentRule(
            "DynamicFactorChanged", "factor", ["mental_health", "physical_health", "substance_use"], .health,
            .healthSummary, .sensitive),
        ContentRule("IncidentRecorded", "kind", ["self_harm"], .health, .healthSummary, .sensitive),
        ContentRule(
            "InformationRequested", "category", ["intelligence_pointer"], .intelligence, .intelligencePointer,
            .sensitive),
        ContentRule(
            "InformationShared", "category", ["intelligence_pointer"], .intelligence, .intelligencePointer, .sensitive),
        ContentRule("InformationShared", "containsClassifiedContent", ["true"], .classified, nil, .protected),
        ContentRule(
            "InformationShared", "marking", ["classified_pointer"], .intelligence, .intelligencePointer, .sensitive),
        ContentRule("LifeEventRecorded", "kind", ["illness"], .health, .healthSummary, .sensitive),
        ContentRule("NeedIdentified", "domain", ofHealth, .health, .healthSummary, .sensitive),
        ContentRule("ObservationRecorded", "how", ["health_contact"], .health, .healthSummary, .protected),
        ContentRule("ObservationRecorded", "staffCategory", ["faith"], .pastoral, .pastoral, .protected),
        ContentRule(
            "ObservationRecorded", "staffCategory", ["family"], .familySourced, .familyInformation, .protected),
        ContentRule("ObservationRecorded", "staffCategory", ["medical"], .health, .healthSummary, .protected),
        ContentRule(
            "ObservationRecorded", "thirdPartyExpectation", ["medical_secrecy"], .health, .healthSummary, .protected),
        ContentRule(
            "ObservationRecorded", "thirdPartyExpectation", ["pastoral_confidence"], .pastoral, .pastoral, .protected),
    ]

    /// The types in which somebody puts down what they were told or made of it.
    public static let notes: Set<String> = ["DynamicFactorChanged", "LifeEventRecorded", "ObservationRecorded"]

    /// What notes are when they are recorded in these roles.
    public static let notesByRole: [Role: ContentKind] = [
        .chaplain: .pastoral, .faithCounsellor: .pastoral,
        .mentor: .nonReporting, .mentorCoach: .nonReporting, .volunteer: .nonReporting,
        .psychiatrist: .health,
    ]

    /// The purpose in the envelope by which a support pair, or anybody, keeps notes out of reporting.
    public static let nonReportingPurpose = "non_reporting"

    /// The kinds from the one that is closed most tightly to the one that is open; of several the first counts.
    public static let kindsByTightness: [ContentKind] = [
        .classified, .administration, .intelligence, .pastoral, .nonReporting, .victim, .whereabouts, .health,
        .familySourced, .ordinary,
    ]

    /// Entries about another entry: whoever may not see that one does not see these.
    public static let aboutOthers: Set<String> = [
        "AssessmentChallenged", "EntryContested", "EntryReviewRenewed", "EventCorrected", "EventVoided",
        "RectificationNotified",
    ]
}
