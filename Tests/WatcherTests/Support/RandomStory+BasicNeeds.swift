import Specifications

/// What a made-up person needs, and what is arranged for them.
extension RandomStory {
    static func addingNeeds(to story: CaseStory, using generator: inout SeededGenerator) -> CaseStory {
        var longer = story.need("N1", "medication", generator.chance(oneIn: 2) ? "day_one" : nil)
            .profiled(
                #""groups":["ftf_returnee"],"languages":["fr"],"needsInterpreter":\#(generator.chance(oneIn: 2))"#,
                at: "2026-02-\(10 + Int.random(in: 0...9, using: &generator))T08:00Z")
        for number in 0..<Int.random(in: 0...2, using: &generator) {
            let days = #""availableFrom":"\#(day(using: &generator))","availableUntil":"\#(day(using: &generator))""#
            longer = longer.home("H\(number)", #"\#(days),"sharedWith":["FM-A"]"#)
        }
        for domain in ["employment", "leisure", "health"] where generator.chance(oneIn: 2) {
            let at = generator.chance(oneIn: 2) ? #","at":"\#(moment(using: &generator))""# : ""
            longer = longer.arrangement("A-\(domain)", domain, #""until":"\#(day(using: &generator))"\#(at)"#)
        }
        if generator.chance(oneIn: 2) {
            longer = longer.lost("A-leisure", "leisure", at: "2026-02-28T08:00Z")
        }
        if generator.chance(oneIn: 2) {
            longer = longer.arrangement(
                "S1", "medication", #""supplyDays":\#(Int.random(in: 1...20, using: &generator))"#)
        }
        if generator.chance(oneIn: 2) {
            longer = longer.document("valid", #""validUntil":"\#(day(using: &generator))""#)
        }
        return addingRights(to: longer, using: &generator)
    }

    private static func addingRights(
        to story: CaseStory, using generator: inout SeededGenerator
    ) -> CaseStory {
        let window =
            generator.chance(oneIn: 2) ? #""deadline":"\#(day(using: &generator))""# : #""claimWindowMonths":1"#
        let until = #""from":"\#(moment(using: &generator))","until":"\#(moment(using: &generator))""#
        return story.telling("2026-02-01T08:00Z", "BenefitEntitlementIdentified", #"{"benefitId":"B1",\#(window)}"#)
            .telling(
                "2026-02-01T08:00Z", "BenefitClaimUpdated",
                #"{"benefitId":"B2","state":"granted","until":"\#(day(using: &generator))"}"#
            )
            .kin(#""interpreterNeeded":\#(generator.chance(oneIn: 2))"#).involved(
                "involve", at: "2026-02-20T08:00Z"
            )
            .telling(
                "2026-02-01T08:00Z", "ContactRestrictionRecorded",
                #"{"relative":"FM-A","kind":"no_contact_order","state":"imposed",\#(until)}"#)
    }
}
