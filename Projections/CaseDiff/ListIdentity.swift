public import Events

/// By which of their fields the elements of a list are recognised, so that an element is the same wherever it stands.
///
/// One table for all views: of the lists by name, each way to recognise an element, the surest first. A way counts if the
/// element has a value for its first field; an element that has none is known by its place.
public enum ListIdentity {
    private static let ways: [String: [[String]]] = [
        "actions": [["actionId"]],
        "actors": [["actor"]],
        "arrangements": [["reference"]],
        "assessments": [["kind", "tool", "date"]],
        "attendance": [["agencyKind"]],
        "benefit": [["benefitId"]],
        "balance": [["quarter"]],
        "behaviour": [["seq"]],
        "breaches": [["breachId"]],
        "challenges": [["when", "by"]],
        "changesSince": [["when", "what"]],
        "conditions": [["conditionId"]],
        "consents": [["giver", "relative", "scope"]],
        "continuityPerson": [["actor", "role"]],
        "conviction": [["seq"]],
        "crisisLine": [["name", "role"], ["role"]],
        "dateHistory": [["recordedAt"]],
        "days": [["date"]],
        "documents": [["document"]],
        "enrolments": [["enrolmentId"]],
        "factors": [["factor"]],
        "forums": [["forum"]],
        "gaps": [["from"]],
        "gapsInObservation": [["from"]],
        "generalRestrictions": [["kind", "from"]],
        "goalTimeline": [["seq"]],
        "goals": [["goalId"]],
        "handover": [["from", "to"], ["to"]],
        "hours": [["from"]],
        "levels": [["threatTo"]],
        "lines": [["name", "role"], ["role"]],
        "losses": [["reference"], ["lostAt"]],
        "needs": [["needId"], ["domain"]],
        "network": [["kind"]],
        "otherBreaches": [["breachId"]],
        "otherOutcomes": [["seq"]],
        "personProposals": [["text"]],
        "plans": [["planKind", "version"]],
        "pointers": [["refId"]],
        "reachedPerQuarter": [["quarter"]],
        "recallHistory": [["orderedAt"], ["returnedAt"]],
        "reintegration": [["seq"]],
        "relatives": [["person"]],
        "requests": [["requestId"]],
        "roles": [["role", "actor"]],
        "rows": [["id"]],
        "shares": [["shareId"]],
        "signatures": [["agreedAt"]],
        "slots": [["from"]],
        "supportGiven": [["when", "kind"]],
        "usedIn": [["decisionRef", "kind"]],
        "vacancies": [["role"]],
    ]

    /// For a list that the table does not name: what usually tells elements apart.
    private static let usual = [["id"], ["entry"], ["actor"], ["rule", "about"], ["domain"], ["role"], ["kind"]]

    /// The fields by which elements of the list of that name may be recognised, the surest way first.
    static func ways(in list: String) -> [[String]]? { ways[list] }

    /// What identifies an element of the list of that name; empty if nothing does.
    public static func values(of element: JSON, in list: String) -> [JSON] {
        let way = (ways[list] ?? usual).first { way in way.first.map { element[$0] != nil } ?? false }
        return (way ?? []).map { element[$0] ?? .null }
    }

    /// The elements of the list of that name, each with the step that leads to it.
    static func steps(to elements: [JSON], in list: String) -> [(JSONPath.Step, JSON)] {
        var counts: [[JSON]: Int] = [:]
        return elements.map { element in
            let values = values(of: element, in: list)
            counts[values, default: 0] += 1
            return (.element(values, number: counts[values] ?? 1), element)
        }
    }
}
