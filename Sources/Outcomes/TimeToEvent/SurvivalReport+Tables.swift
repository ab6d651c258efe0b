extension SurvivalReport {
    /// How observation ended, the curve, its summary, the comparison, and how often each ending comes first.
    public var tables: [StudyTable] {
        [endings, survival, summary] + (comparison.map { [test($0)] } ?? []) + [incidence]
    }

    private var endings: StudyTable {
        StudyTable(
            "follow_up", title: "how observation ended",
            meaning: "Releases by what came first: an ending, or the end of observation without any.",
            columns: [SurvivalColumns.group, SurvivalColumns.releases]
                + question.competing.map { SurvivalColumns.count($0.rawValue, "First came \($0.words).") } + [
                    SurvivalColumns.count("censored", "Observation ended without any; what came later nobody knows."),
                    SurvivalColumns.count("notRecorded", "Of one of these nothing is recorded."),
                ],
            rows: groups.map(endings),
            notes: ["where few came to one of the endings, none of them is told"])
    }

    private func endings(_ group: Group) -> [StudyCell] {
        let censored = group.firsts.rows.reduce(0) { $0 + $1.censored }
        let counts = question.competing.map(group.firsts.count) + [censored]
        let cells: [StudyCell] = counts.map { isToldInFull(group) ? .integer($0) : .withheld }
        return [.text(group.name), .integer(group.releases)] + cells + [.integer(group.releases - group.firsts.people)]
    }

    private var survival: StudyTable {
        let (words, unit) = (question.ending.words, question.unit)
        return StudyTable(
            "survival", title: "without \(words) after so many \(unit.rawValue)",
            meaning:
                "The share without \(words) by Kaplan and Meier, with those observed no longer counting until then.",
            columns: SurvivalColumns.place(unit)
                + SurvivalColumns.estimate("survival", "The share without \(words) after this time."),
            rows: groups.flatMap { group in grid.times.map { row(group, at: $0) } }, notes: notes)
    }

    private func row(_ group: Group, at time: Double) -> [StudyCell] {
        let atRisk = group.curve.atRisk(at: time)
        let start: [StudyCell] = [.text(group.name), SurvivalColumns.time(time), .integer(atRisk)]
        guard isTold(group, at: time), let step = group.curve.step(at: time) else {
            return start + Self.hidden(atRisk)
        }
        return start + Self.cells(step.survival, step.bounds)
    }

    private var incidence: StudyTable {
        let others = question.competing.map(\.words).joined(separator: ", ")
        return StudyTable(
            "incidence", title: "what came first after so many \(question.unit.rawValue)",
            meaning: "The share that came to each of these first, by Aalen and Johansen: \(others).",
            columns: SurvivalColumns.place(question.unit) + [SurvivalColumns.ending]
                + SurvivalColumns.estimate("share", "The share that came to this ending first, by this time."),
            rows: groups.flatMap { group in grid.times.flatMap { rows(group, at: $0) } }, notes: notes)
    }

    private func rows(_ group: Group, at time: Double) -> [[StudyCell]] {
        let atRisk = group.firsts.atRisk(at: time)
        let start: [StudyCell] = [.text(group.name), SurvivalColumns.time(time), .integer(atRisk)]
        let isTold = isToldInFull(group) && atRisk >= question.leastAtRisk
        return question.competing.map { ending in
            guard isTold, let found = group.incidences.step(at: time)?.incidence(ending) else {
                return start + [.text(ending.rawValue)] + Self.hidden(atRisk)
            }
            return start + [.text(ending.rawValue)] + Self.cells(found.share, found.bounds)
        }
    }

    /// Where nobody is observed any more nothing is known; where few are, it is withheld.
    private static func hidden(_ atRisk: Int) -> [StudyCell] {
        Array(repeating: atRisk == 0 ? .unknown : .withheld, count: 3)
    }

    private static func cells(_ share: Double, _ bounds: ConfidenceBounds) -> [StudyCell] {
        [.number(share), .number(bounds.lower), .number(bounds.upper)]
    }

    private var notes: [String] {
        let tenths = Int((question.level.share * 1000).rounded())
        let percent = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return [
            "bounds contain the true share in \(percent)% of studies like this one",
            "told while at least \(question.leastAtRisk) are at risk, and only if nobody or so many came to it",
        ]
    }
}
