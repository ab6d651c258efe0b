internal import Almanac
internal import Events
public import Projections

/// The person was looked at from one side only.
public struct AssessmentUnbalanced: Rule {
    public static let card = RuleCard(
        id: "assessment-unbalanced",
        title: "Assessment is one-sided",
        sources: [
            .passage(document: .goodPractice, words: "taken to reduce assessor bias"),
            .passage(document: .goodPractice, words: "implemented next to general risk"),
            .passage(document: .exitWork, words: "focus on resilience factors"),
            .houseDefault("2 kinds of source, 2 assessors, 365 days"),
        ],
        condition: """
            The newest specialist assessment, else the newest, rests on fewer than minSources kinds of source, was made \
            by fewer than minAssessors, or names no needs or nothing that protects; or no general assessment was made \
            within generalMaxAgeDays.
            """,
        leadTime: "at once",
        severities: "info",
        mustAct: ["assessor"],
        remedy: "Add a source, a second view, needs and strengths.",
        clears: "a balanced assessment",
        traps: ["Small services cannot always send two assessors: a support pair counts as two."])

    static let minSources = Parameter(card.id, "minSources", AssessmentCompleted.balancedCount)
    static let minAssessors = Parameter(card.id, "minAssessors", AssessmentCompleted.balancedCount)
    static let generalMaxAgeDays = Parameter(card.id, "generalMaxAgeDays", 365)
    public static let parameters: [any RuleParameter] = [minSources, minAssessors, generalMaxAgeDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        guard let assessment = file.leadingAssessment else { return .silent }
        var gaps = assessment.event.gaps(
            minimumSources: desk.policy[Self.minSources], minimumAssessors: desk.policy[Self.minAssessors])
        let general = file.generalAssessment
        let age = Span.days(desk.policy[Self.generalMaxAgeDays])
        if general.map({ desk.clock.hasPassed($0.occurredAt + age) }) ?? true { gaps.append(.generalAssessment) }
        guard !gaps.isEmpty else { return .silent }
        let lacking = gaps.map(Self.inWords).joined(separator: ", ")
        let beside = general.map { $0.id == assessment.id ? [] : [$0.id] } ?? []
        return .found(
            Finding(
                .info, "the assessment of \(file.say(assessment.occurredAt)) lacks \(lacking)",
                evidence: [assessment.id] + beside))
    }

    private static func inWords(_ gap: AssessmentGap) -> String {
        switch gap {
        case .sources: "kinds of source"
        case .assessors: "assessors"
        case .needs: "needs"
        case .protective: "what protects"
        case .generalAssessment: "a recent general assessment beside it"
        }
    }
}
