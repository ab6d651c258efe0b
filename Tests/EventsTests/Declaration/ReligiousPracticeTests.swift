import Events
import Testing

/// Religion is no event and no risk (invariant 8).
struct ReligiousPracticeTests {
    /// The open vocabularies of events and risks.
    static let riskFields: [(name: String, fields: @Sendable (String) -> String)] = [
        ("DynamicFactorChanged", { #"{"factor":"\#($0)"}"# }), ("IncidentRecorded", { #"{"kind":"\#($0)"}"# }),
        ("LifeEventRecorded", { #"{"kind":"\#($0)"}"# }), ("OutcomeRecorded", { #"{"indicator":"\#($0)"}"# }),
        ("BreachSuspected", { #"{"breachId":"B","seriousness":"\#($0)"}"# }),
    ]

    @Test(
        arguments: riskFields.indices,
        ["conversion", "mosque_attendance", "Prayer", "daily-prayer", "religious practice", "FASTING", "veiling"])
    func `a word of religion is refused in a field of events and risks`(index: Int, word: String) {
        let (name, fields) = Self.riskFields[index]
        let refusal = event(name, fields(word)).flaw
        #expect(refusal?.invariant == .religionIsNoRisk)
        #expect(refusal?.reason.contains(word) == false)
    }

    @Test(arguments: riskFields.indices, ["employment", "faithful_attendance", "breakfasting", "prayerful", "unveil"])
    func `another word is not, also if it only contains one`(index: Int, word: String) {
        let (name, fields) = Self.riskFields[index]
        #expect(event(name, fields(word)).flaw == nil)
    }

    @Test(
        arguments: [
            ("ProfileRecorded", #"{"religiousNeeds":"a place for prayer"}"#),
            ("NeedIdentified", #"{"needId":"N","domain":"faith"}"#),
            ("ObservationRecorded", #"{"what":"asked about prayer times","valence":"neutral"}"#),
        ])
    func `what must be arranged may be said`(name: String, fields: String) {
        #expect(event(name, fields).flaw == nil)
    }
}
