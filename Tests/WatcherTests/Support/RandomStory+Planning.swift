import Specifications

/// What made-up cases tell of plans, who leads, and what was arranged.
extension RandomStory {
    static func planning(_ story: CaseStory, using generator: inout SeededGenerator) -> CaseStory {
        var longer = story
        if !generator.chance(oneIn: 4) {
            longer = longer.planDrafted(at: recently(using: &generator), domains: CaseStory.allButLeisure)
            if generator.chance(oneIn: 3) { longer = longer.planRevised(at: recently(using: &generator)) }
            if generator.chance(oneIn: 3) {
                longer = longer.planAgreed(
                    more: #""personSigned":\#(generator.chance(oneIn: 2))"#, at: recently(using: &generator))
            }
        }
        if generator.chance(oneIn: 2) {
            longer = longer.meetingHeld(
                recently(using: &generator), more: #""planReviewed":\#(generator.chance(oneIn: 2))"#)
        }
        if generator.chance(oneIn: 2) {
            longer = longer.confirmed(
                at: recently(using: &generator), domain: generator.chance(oneIn: 2) ? "leisure" : "training",
                more: #""tiedToRelease":\#(generator.chance(oneIn: 2)),"until":"\#(day(using: &generator))""#)
        }
        if generator.chance(oneIn: 2) {
            longer = longer.telling(
                "2025-10-01T08:00Z", "LeadAgencyDesignated",
                #"{"agency":"AGY-P","from":"\#(moment(using: &generator))"}"#)
        }
        return longer
    }

    /// Within the five months before everything is recorded.
    private static func recently(using generator: inout SeededGenerator) -> String {
        instant(days: -150...0, using: &generator)
    }
}
