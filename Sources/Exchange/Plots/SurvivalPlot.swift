public import Outcomes

/// Survival curves of one to four groups as a drawing, with their bands and how many were at risk.
///
/// Groups are told apart by dashes and by words beside the curves, so that it prints in black. A curve is only drawn while
/// enough are at risk, and only if none or enough had the ending.
public struct SurvivalPlot: Sendable {
    /// One group.
    public struct Group: Sendable {
        public let name: String
        public let curve: KaplanMeier

        /// Names a group and its curve, in the unit of the drawing.
        public init(_ name: String, _ curve: KaplanMeier) {
            self.name = name
            self.curve = curve
        }
    }

    /// As many as can be told apart without colour.
    public static let mostGroups = 4

    let title: String
    let subtitle: String
    let ending: FollowUpEnding
    let unit: FollowUpUnit
    let horizon: Double
    let leastAtRisk: Int
    let level: ConfidenceLevel
    let groups: [Group]

    /// Draws the first four groups up to a horizon in the unit.
    /// - Precondition: The horizon is above 0, `leastAtRisk` at least 1.
    public init(
        _ groups: [Group], title: String, subtitle: String, until ending: FollowUpEnding, in unit: FollowUpUnit,
        horizon: Double, leastAtRisk: Int, level: ConfidenceLevel = .usual
    ) {
        precondition(horizon > 0 && horizon < .infinity, "\(horizon) is no horizon")
        precondition(leastAtRisk >= 1, "nobody at risk tells nothing")
        self.groups = Array(groups.prefix(Self.mostGroups))
        self.title = title
        self.subtitle = subtitle
        self.ending = ending
        self.unit = unit
        self.horizon = horizon
        self.leastAtRisk = leastAtRisk
        self.level = level
    }

    /// The drawing as an SVG document; the same bytes for the same values.
    public var svg: [UInt8] {
        let sheet = PlotSheet(
            id: "survival", title: title, subtitle: subtitle, description: description,
            height: tableTop + 30 + rowHeight * Double(groups.count) + 14
                + PlotSheet.noteHeight * PlotSheet.noteLines(notes) + 10)
        return sheet.document(hatches, axes + bands + curves + labels + table + footer)
    }

    // MARK: Where things stand

    static let plotTop = 96.0
    static let plotHeight = 310.0
    let rowHeight = 19.0
    var tableTop: Double { Self.plotTop + Self.plotHeight + 58 }

    /// The curve of a group as far as it may be drawn; none if too few had the ending or are at risk.
    func drawn(_ group: Group) -> [KaplanMeier.Step] {
        let events = group.curve.events
        guard events == 0 || events >= leastAtRisk else { return [] }
        return Array(group.curve.steps.prefix { $0.atRisk >= leastAtRisk && $0.time <= horizon })
    }

    /// Up to where a drawn curve is known: at least its last step, else the horizon if enough are observed until then.
    func end(_ group: Group) -> Double {
        group.curve.atRisk(at: horizon) >= leastAtRisk ? horizon : drawn(group).last?.time ?? 0
    }

    /// From nothing to everybody; from half if no bound comes near it.
    var lowest: Double {
        let bounds = groups.flatMap { drawn($0).map(\.bounds.lower) }
        return (bounds.min() ?? 0) > 0.5 ? 0.5 : 0
    }

    var scale: PlotScale {
        let names = groups.map { PlotSheet.width(of: Self.short($0.name)) }.max() ?? 0
        return PlotScale(
            left: max(76, names + 78), right: PlotSheet.width - max(70, names + 60), top: Self.plotTop,
            bottom: Self.plotTop + Self.plotHeight, across: 0...horizon, up: lowest...1)
    }

    var ticks: [Double] {
        PlotTicks.times(
            until: horizon, unit == .days ? [1, 2, 7, 14, 30, 60, 90, 180, 365] : [1, 2, 4, 8, 13, 26, 52])
    }

    static func short(_ name: String) -> String { PlotSheet.cut(name, to: 22) }
}
