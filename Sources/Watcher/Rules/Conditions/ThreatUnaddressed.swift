internal import Almanac
internal import Events
public import Projections

/// The person was threatened or hurt, and nothing was done since to protect them.
public struct ThreatUnaddressed: Rule {
    public static let card = RuleCard(
        id: "threat-unaddressed",
        title: "Threat to the person without protection step",
        sources: [
            .passage(document: .integra, words: "punish them for"),
            .passage(document: .goodPractice, words: "heightened levels of distress that lead"),
            .houseDefault("24 h"),
        ],
        condition: """
            An incident in which the person was threatened, intimidated, harassed or hurt, or hurt themselves, and no later \
            safety plan agreed, safety action, or arrangement for personal safety.
            """,
        leadTime: "at once",
        severities: "urgent; critical 24 h after it was recorded",
        mustAct: ["case manager", "police liaison"],
        remedy: "Take a step for the person's safety today.",
        clears: "a step for safety",
        traps: ["The step must be later than the incident.", "Do not expose the new address."])

    static let criticalHours = Parameter(card.id, "criticalHours", 24)
    public static let parameters: [any RuleParameter] = [criticalHours]

    static let kinds: Set<IncidentRecorded.Kind> = [
        .threatToPerson, .intimidationByNetwork, .violenceAgainstPerson, .harassment, .selfHarm,
    ]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let incidents = file.facts(IncidentRecorded.self).filter { $0.event.kind.isOne(of: Self.kinds) }
        return Answer(
            findings: incidents.filter { !isAnswered($0, in: file) }.map { incident in
                let critical = incident.recordedAt + .hours(desk.policy[Self.criticalHours])
                return Finding(
                    about: incident.id.description, desk.clock.hasReached(critical) ? .critical : .urgent,
                    "no step for the person's safety since the incident of \(file.say(incident.occurredAt))",
                    evidence: [incident.id], dueBy: critical)
            })
    }

    private func isAnswered(_ incident: Fact<IncidentRecorded>, in file: CaseFile) -> Bool {
        let planned = file.facts(PlanAgreed.self).contains { plan in
            guard plan.event.planKind == .safety else { return false }
            return plan.event.agreedAt.map { $0.start(in: file.zone) > incident.occurredAt }
                ?? plan.happened(after: incident)
        }
        let acted = file.facts(ActionAgreed.self).contains { $0.event.tag == .safety && $0.happened(after: incident) }
        let arranged = file.facts(ArrangementConfirmed.self).contains {
            $0.event.domain == .personalSafety && $0.happened(after: incident)
        }
        return planned || acted || arranged
    }
}
