internal import Exchange
internal import Outcomes

extension LeadTimes {
    /// Bars of how early plans were begun, with what few had withheld; `nil` if no plan was known of anybody.
    func drawing(fewest k: Int) -> Drawing? {
        let (classes, unknown) = told(SmallCells(k: k))
        guard !classes.isEmpty else { return nil }
        let many = unknown.map { "\($0)" } ?? "a number that is withheld"
        let plot = HistogramPlot(
            classes, title: "How early plans were begun", subtitle: "Releases from custody, as known at the release",
            axis: "days from the plan to the release",
            notes: [
                "The first and the last bar also count what lies beyond them. Releases without a known plan: \(many)."
            ])
        return Drawing(bytes: plot.svg)
    }
}
