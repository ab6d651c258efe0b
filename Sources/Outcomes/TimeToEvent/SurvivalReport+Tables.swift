extension SurvivalReport {
    /// How observation ended, the curve, its summary, the comparison, and how often each ending comes.
    public var tables: [StudyTable] {
        [endings, survival, summary] + (comparison.map(test).map { [$0] } ?? []) + [incidence]
    }

    private var endings: StudyTable {
        StudyTable(
            "follow_up", title: "how observation ended",
            meaning: "Releases by what came first: an ending, or the end of observation without any.",
            columns: [SurvivalColumns.group, SurvivalColumns.releases]
                + FollowUpEnding.allCases.map { SurvivalColumns.count($0.rawValue, "First came \($0.words).") }
                + [
                    SurvivalColumns.count(
                        "censored", "Observation ended without any of these; what came later nobody knows.")
                ],
            rows: groups.map(endings),
            notes: ["where few came to one of the endings, only the one that is asked for is told"])
    }

    private func endings(_ group: Group) -> [StudyCell] {
        let isFull = isToldInFull(group)
        let endings: [StudyCell] = FollowUpEnding.allCases.map { ending in
            let count = group.table.count(ending)
            let isTold = isFull || (ending == question.ending && !question.isFew(count))
            return isTold ? .integer(count) : .withheld
        }
        let censored = group.table.rows.reduce(0) { $0 + $1.censored }
        return [.text(group.name), .integer(group.table.people)] + endings + [isFull ? .integer(censored) : .withheld]
    }

    private var survival: StudyTable {
        let (words, unit) = (question.ending.words, question.unit)
        return StudyTable(
            "survival", title: "without \(words) after so many \(unit.rawValue)",
            meaning: "The share without \(words) by Kaplan and Meier. Other endings count as the end of observation.",
            columns: SurvivalColumns.place(unit)
                + SurvivalColumns.estimate("survival", "The share without \(words) after this time.", of: "atRisk"),
            rows: groups.flatMap { group in grid.times.map { row(group, at: $0) } },
            notes: [bands, "told while at least \(question.leastAtRisk) are at risk"])
    }

    private func row(_ group: Group, at time: Double) -> [StudyCell] {
        let start: [StudyCell] = [.text(group.name), .number(time), .integer(group.curve.atRisk(at: time))]
        guard isTold(group, at: time), let step = group.curve.step(at: time) else {
            return start + Self.hidden(group, time)
        }
        return start + Self.cells(step.survival, step.bounds)
    }

    /// Where nobody is observed any more nothing is known; where few are, it is withheld.
    private static func hidden(_ group: Group, _ time: Double) -> [StudyCell] {
        Array(repeating: group.curve.atRisk(at: time) == 0 ? .unknown : .withheld, count: 3)
    }

    private static func cells(_ share: Double, _ bounds: ConfidenceBounds) -> [StudyCell] {
        [.number(share), .number(bounds.lower), .number(bounds.upper)]
    }

    private var incidence: StudyTable {
        StudyTable(
            "incidence", title: "what came first after so many \(question.unit.rawValue)",
            meaning: "The share that came to each ending by Aalen and Johansen, where one ending rules out the others.",
            columns: SurvivalColumns.place(question.unit) + [SurvivalColumns.ending]
                + SurvivalColumns.estimate("share", "The share that came to this ending by this time.", of: "atRisk"),
            rows: groups.flatMap { group in grid.times.flatMap { rows(group, at: $0) } },
            notes: [bands, "told while at least \(question.leastAtRisk) are at risk"])
    }

    private func rows(_ group: Group, at time: Double) -> [[StudyCell]] {
        let atRisk = group.table.atRisk(at: time)
        let start: [StudyCell] = [.text(group.name), .number(time), .integer(atRisk)]
        let isTold = isToldInFull(group) && atRisk >= question.leastAtRisk
        return FollowUpEnding.allCases.map { ending in
            guard isTold, let step = group.incidences.step(at: time) else {
                return start + [.text(ending.rawValue)] + Self.hidden(group, time)
            }
            let found = step.incidence(ending)
            return start + [.text(ending.rawValue)] + Self.cells(found.share, found.bounds)
        }
    }

    var bands: String { "bounds contain the share in \(Self.percent(question.level.share)) of studies like this one" }

    private static func percent(_ share: Double) -> String {
        let tenths = Int((share * 1000).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
