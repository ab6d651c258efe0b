import Events
import Testing

/// What is taken although something is missing (invariant 7).
struct WarningTests {
    @Test(
        arguments: [
            ("ConditionImposed", #"{"conditionId":"C","kind":"curfew"}"#, 1),
            ("ConditionImposed", #"{"conditionId":"C","kind":"curfew","decisionRef":"D"}"#, 0),
            ("PlacementStarted", "{}", 1), ("PlacementStarted", #"{"decisionRef":"D"}"#, 0),
            ("ContactRestrictionRecorded", #"{"kind":"visitation_ban","state":"imposed"}"#, 1),
            ("ContactRestrictionRecorded", #"{"kind":"visitation_ban","state":"imposed","decisionRef":"D"}"#, 0),
            ("ContactRestrictionRecorded", #"{"kind":"visitation_ban","state":"lifted"}"#, 0),
            ("CaseClosed", "{}", 0),
        ])
    func `a decision that restricts rights and has no reference is warned of`(name: String, fields: String, count: Int)
    {
        let warnings = event(name, fields).warnings
        #expect(warnings.map(\.field) == Array(repeating: "decisionRef", count: count))
        #expect(
            warnings.map { $0.inside("data").description }.allSatisfy {
                $0 == "data.decisionRef: without decisionRef no review can name this decision (invariant 7)"
            })
    }
}
