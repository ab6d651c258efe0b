internal import Events

extension Policy {
    /// Every view of the catalogue and every list, by the name under which people ask for it.
    public static let views: [String: ViewRule] = [
        "alerts": .overCases(.status),
        "assessments": .ofCase(.assessmentSummary),
        "calendar": .overCases(.contactDetails),
        "caseload": .overCases(.status),
        "cases": .overCases(.status),
        "comparison": .overCases(),
        "conditions": .ofCase(.conditions, .familySourced),
        "contact-sheet": .ofCase(.contactDetails),
        "coverage": .ofCase(.contactDetails),
        "decision": .ofCase(.assessmentSummary),
        // It sets values of every view side by side.
        "diff": .ofCase(nil, .pastoral),
        "directory": .overCases(.contactDetails),
        "entry": .ofCase(nil, .pastoral),
        "family": .ofCase(.familyInformation, .familySourced),
        "intelligence": .ofCase(.intelligencePointer, .intelligence),
        "meetings": .ofCase(.needs),
        "needs": .ofCase(.needs, .health),
        "open-work": .overCases(.needs),
        "partnerships": .overCases(),
        "performance": .overCases(),
        "plan": .ofCase(.needs),
        "programmes": .ofCase(.programmeProgress, .health),
        "readiness": .ofCase(.needs),
        "releases": .overCases(.releaseDate),
        "runs": .overCases(),
        "sharing": .ofCase(nil, .familySourced),
        "status": .overCases(),
        "team": .ofCase(.contactDetails),
        "timeline": .ofCase(nil, .pastoral),
        "trajectory": .ofCase(.programmeProgress),
        "whatif": .ofCase(.releaseDate),
        "work": .overCases(.needs),
    ]
}
