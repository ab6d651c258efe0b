internal import Almanac
internal import Events

extension PlanAndGoals: View {
    public static let name = "plan"

    /// Days are local dates, inclusive.
    public static let shape = ViewShape<PlanAndGoals>(
        .list("plans", .open, of: planShape, \.plans),
        .list("goals", .open, of: goalShape, \.goals),
        .list("personProposals", .sensitive, of: proposalShape, \.personProposals),
        ViewField("strengths", .sensitive) { $0.strengths.json },
        ViewField("purpose", .sensitive) { $0.purpose?.json },
        ViewField("supportUntil", .open) { $0.supportUntil?.json })

    private static let planShape = ViewShape<CasePlan>(
        ViewField("planKind", .open) { $0.kind.json },
        ViewField("version", .open) { $0.version.json },
        ViewField("authors", .open) { $0.draft?.authors?.json },
        ViewField("coAuthored", .open) { $0.draft?.coAuthoredWithPerson?.json },
        ViewField("domains", .sensitive) { $0.domains?.json },
        ViewField("indicatorsOfSuccess", .sensitive) { $0.draft?.indicatorsOfSuccess?.json },
        ViewField("indicatorsOfFailure", .sensitive) { $0.draft?.indicatorsOfFailure?.json },
        ViewField("nextReviewDue", .open) { $0.draft?.nextReviewDue?.json },
        .list("signatures", .open, of: signatureShape) { $0.agreements },
        .part("refusal", .sensitive, of: refusalShape) { plan in
            plan.answer.flatMap { $0.personSigned == false ? $0 : nil }
        })

    private static let signatureShape = ViewShape<Fact<PlanAgreed>>(
        ViewField("version", .open) { $0.event.version?.json },
        ViewField("signatories", .open) { $0.event.signatories?.json },
        ViewField("personSigned", .open) { $0.event.personSigned?.json },
        ViewField("agreedAt", .open) { ($0.event.agreedAt ?? .instant($0.occurredAt)).json })

    /// Not signing is a fact with reasons, and never a sign of risk.
    private static let refusalShape = ViewShape<PlanAgreed>(
        ViewField("version", .open) { $0.version?.json },
        ViewField("reason", .sensitive) { $0.personRefusalReason?.json })

    private static let goalShape = ViewShape<CaseGoal>(
        ViewField("goalId", .open) { $0.id.json },
        ViewField("statement", .sensitive) { $0.setting.event.statement?.json },
        ViewField("domain", .sensitive) { $0.setting.event.domain?.json },
        ViewField("horizon", .open) { $0.setting.event.horizon?.json },
        ViewField("setBy", .open) { $0.setting.event.setBy?.json },
        ViewField("targetDate", .open) { $0.targetDate?.json },
        ViewField("state", .open) { $0.state.json },
        ViewField("reachedOn", .open) { $0.reachedOn?.json },
        ViewField("issue", .sensitive) { $0.setting.event.issue?.json })

    private static let proposalShape = ViewShape<Proposal>(
        ViewField("text", .sensitive) { $0.text.json },
        ViewField("state", .open) { $0.state.json })
}
