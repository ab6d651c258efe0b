import Specifications

/// What is known of the person, of relatives, assessments, placements and intelligence.
extension RandomStory {
    static func addingCircumstances(
        to story: CaseStory, using generator: inout SeededGenerator
    ) -> CaseStory {
        var longer = story
        for id in ["FM-A", "FM-B"] where generator.chance(oneIn: 3) {
            let word = pick(["protection_needed", "unwilling", "geographical_distance"], using: &generator)
            longer = longer.relative(id, more: #""contraindications":["\#(word)"]"#)
            if generator.chance(oneIn: 2) {
                longer = longer.decided(
                    pick(["involve", "limited", "deferred", "exclude"], using: &generator), for: id,
                    review: day(using: &generator))
            }
            if generator.chance(oneIn: 2) {
                let until = moment(using: &generator)
                longer = longer.kept(from: id, more: #""from":"\#(moment(using: &generator))","until":"\#(until)""#)
            }
        }
        if generator.chance(oneIn: 3) { longer = longer.network(until: day(using: &generator)) }
        return addingJudgements(to: longer, using: &generator)
    }

    private static func addingJudgements(
        to story: CaseStory, using generator: inout SeededGenerator
    ) -> CaseStory {
        var longer = story
        if generator.chance(oneIn: 2) {
            longer = longer.assessed(
                pick(["needs", "specialist_ve", "trauma"], using: &generator),
                at: instant(days: -150 ... -1, using: &generator))
        }
        if generator.chance(oneIn: 2) {
            longer = longer.telling(
                instant(days: -20 ... -1, using: &generator), "DynamicFactorChanged",
                #"{"factor":"housing","magnitude":"\#(pick(["minor", "moderate"], using: &generator))"}"#)
        }
        if generator.chance(oneIn: 3) {
            longer = longer.placed(#""unitKind":"isolation""#, at: instant(days: -120 ... -1, using: &generator))
        }
        guard generator.chance(oneIn: 2) else { return longer }
        longer = longer.pointer(at: instant(days: -110 ... -60, using: &generator))
            .used(
                basis: generator.chance(oneIn: 4) ? nil : "statute", at: instant(days: -59 ... -21, using: &generator))
        return generator.chance(oneIn: 2)
            ? longer.reviewed(
                pick(["upheld", "dismissed"], using: &generator), next: day(using: &generator),
                at: instant(days: -20 ... -1, using: &generator)) : longer
    }

    private static func pick(_ words: [String], using generator: inout SeededGenerator) -> String {
        words[Int.random(in: 0..<words.count, using: &generator)]
    }
}
