public import Almanac
public import Events

/// What an assessment can lack to be looked at from more than one side.
public enum AssessmentGap: String, Vocabulary {
    case sources, assessors, needs, protective
    case generalAssessment = "general_assessment"
}

extension AssessmentCompleted {
    /// How many kinds of source, and how many assessors, a balanced assessment has at least.
    public static let balancedCount = 2

    /// The kinds that say what risks and needs there are; a screening for vulnerability or a diagnosis does not.
    public static let riskAndNeedsKinds: Set<Kind> = [
        .specialistVe, .generalRiskNeeds, .preRelease, .needs, .resilience,
    ]

    /// What it lacks by itself; a list that was left out is empty.
    public func gaps(minimumSources: Int = balancedCount, minimumAssessors: Int = balancedCount) -> [AssessmentGap] {
        let found: [(AssessmentGap, Bool)] = [
            (.sources, Set(sourceKinds ?? []).count < minimumSources),
            (.assessors, Set(assessors ?? []).count < minimumAssessors),
            (.needs, needs?.isEmpty ?? true), (.protective, protective?.isEmpty ?? true),
        ]
        return found.filter(\.1).map(\.0)
    }
}

extension CaseFile {
    /// How old a general assessment may be beside a special one.
    public static let generalAssessmentAge = Span.days(365)

    /// The assessments in the order they were completed.
    public var assessments: [Fact<AssessmentCompleted>] { facts(AssessmentCompleted.self) }

    /// The assessment that must be balanced: the newest special one, else the newest.
    public var leadingAssessment: Fact<AssessmentCompleted>? {
        assessments.last { $0.event.kind == .specialistVe } ?? assessments.last
    }

    /// The newest general assessment of risk and needs; `nil` if there is none.
    public var generalAssessment: Fact<AssessmentCompleted>? {
        assessments.last { $0.event.kind == .generalRiskNeeds }
    }

    /// The newest assessment of risks and needs, general or special; `nil` if there is none.
    public var riskAndNeedsAssessment: Fact<AssessmentCompleted>? {
        assessments.last { $0.event.kind.isOne(of: AssessmentCompleted.riskAndNeedsKinds) }
    }

    /// What an assessment lacks at a moment; the leading one also needs a general one beside it.
    public func gaps(of assessment: Fact<AssessmentCompleted>, at moment: Instant) -> [AssessmentGap] {
        guard assessment.id == leadingAssessment?.id else { return assessment.event.gaps() }
        let isAccompanied = generalAssessment.map { moment - $0.occurredAt <= Self.generalAssessmentAge } ?? false
        return assessment.event.gaps() + (isAccompanied ? [] : [.generalAssessment])
    }
}
