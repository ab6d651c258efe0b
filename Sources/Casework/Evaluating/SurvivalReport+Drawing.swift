internal import Exchange
internal import Outcomes

extension SurvivalReport {
    /// The curves of the groups with most releases, as many as can be told apart; `nil` if no curve may be told.
    ///
    /// - Parameter column: What the groups are by; `nil` if there is one.
    func drawing(by column: String?) -> Drawing? {
        let largest = groups.enumerated().sorted { ($1.element.releases, $0.offset) < ($0.element.releases, $1.offset) }
        let chosen = Set(largest.prefix(SurvivalPlot.mostGroups).map(\.offset))
        let shown = groups.enumerated().filter { chosen.contains($0.offset) }.map(\.element)
        guard horizon > 0, shown.contains(where: { isTold($0, at: 0) }) else { return nil }
        let plot = SurvivalPlot(
            shown.map { .init(Self.words($0.name, column), $0.curve) }, title: "Time until \(question.ending.words)",
            subtitle: subtitle(column), until: question.ending, in: question.unit, horizon: horizon,
            leastAtRisk: question.leastAtRisk, level: question.level)
        return Drawing(bytes: plot.svg)
    }

    private func subtitle(_ column: String?) -> String {
        let releases = "Releases from custody" + (column.map { " by \($0)" } ?? "")
        let most = SurvivalPlot.mostGroups
        return groups.count > most ? "\(releases): the \(most) largest of \(groups.count) groups" : releases
    }

    /// Yes and no say more beside what they answer.
    private static func words(_ name: String, _ column: String?) -> String {
        switch (name, column) {
        case ("true", let column?): "\(column): yes"
        case ("false", let column?): "\(column): no"
        default: name
        }
    }
}
