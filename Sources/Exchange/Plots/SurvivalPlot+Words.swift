internal import Outcomes

extension SurvivalPlot {
    /// The names beside the ends of the curves, with the share that was without the ending then.
    var labels: [SVGElement] {
        let ends = groups.enumerated().compactMap { index, group in
            drawn(group).last.map {
                (index: index, x: scale.x(end(group)), y: scale.y($0.survival), share: $0.survival)
            }
        }
        let places = LabelPlacement.spread(
            ends.map(\.y), space: 17, within: (Self.plotTop + 4)...(Self.plotTop + Self.plotHeight - 6))
        return zip(ends, places).flatMap { end, place in
            let words = "\(Self.short(groups[end.index].name)) \u{00B7} \(PlotNumber.percent(end.share))"
            let leader = PlotSheet.line(
                from: (end.x + 3, end.y), to: (scale.right + 11, place),
                ["stroke": "#999999", "stroke-width": "0.7", "stroke-dasharray": "1 2"])
            let label = PlotSheet.text(words, scale.right + 14, place + 4)
            return abs(place - end.y) > 1 || end.x + 12 < scale.right ? [leader, label] : [label]
        }
    }

    /// How many were at risk under the times of the axis, with the dashes of each group.
    var table: [SVGElement] {
        let head = PlotSheet.text("At risk", 24, tableTop + 12, ["font-weight": "bold"])
        let rule = PlotSheet.line(
            from: (24, tableTop + 18), to: (scale.right + 20, tableTop + 18),
            ["stroke": "#999999", "stroke-width": "0.7"])
        return [head, rule]
            + groups.enumerated().flatMap { index, group in
                let y = tableTop + 34 + Double(index) * rowHeight
                let sample = PlotSheet.line(
                    from: (24, y - 4), to: (46, y - 4),
                    ["stroke": PlotSheet.ink, "stroke-width": "1.9", "stroke-dasharray": Self.dashes[index]])
                let mark = areHatched ? [] : [PlotMark.element(index, at: (35, y - 4))]
                return (drawn(group).isEmpty ? [] : [sample] + mark) + [PlotSheet.text(Self.short(group.name), 53, y)]
                    + ticks.map { PlotSheet.text(atRisk(group, $0), scale.x($0), y, ["text-anchor": "middle"]) }
            }
    }

    private func atRisk(_ group: Group, _ time: Double) -> String {
        let count = group.curve.atRisk(at: time)
        return count == 0 || count >= leastAtRisk ? PlotNumber.count(count) : "*"
    }

    var footer: [SVGElement] {
        PlotSheet.notes(notes, from: tableTop + 30 + rowHeight * Double(groups.count) + 14)
    }

    var notes: [String] {
        let hidden = groups.filter { drawn($0).isEmpty }.map(\.name)
        return [
            "Kaplan and Meier; \(areHatched ? "hatched" : "bars"): \(PlotNumber.percent(level.share)) bounds, from log(\u{2212}log). "
                + "Short strokes: observation ended for some.",
            "Drawn while at least \(leastAtRisk) are at risk; * fewer than \(leastAtRisk)."
                + (lowest > 0 ? " The scale begins at \(PlotNumber.percent(lowest))." : "")
                + (hidden.isEmpty ? "" : " Not drawn, as too few had it: \(hidden.joined(separator: ", "))."),
        ]
    }

    /// What the drawing shows, in words and numbers.
    var description: String {
        let told = groups.map { group in
            guard let last = drawn(group).last else { return "\(group.name): withheld" }
            let median = drawn(group).first { $0.survival <= 0.5 }?.time
            let half = median.map { "half by \(PlotNumber.value($0)) \(unit.rawValue)" } ?? "more than half throughout"
            return
                "\(group.name): \(PlotNumber.percent(last.survival)) after \(PlotNumber.value(end(group))) \(unit.rawValue), \(half), "
                + "\(PlotNumber.count(group.curve.people)) releases"
        }
        return
            "Step lines of the share without \(ending.words) over \(PlotNumber.value(horizon)) \(unit.rawValue) since release. "
            + told.joined(separator: "; ") + "."
    }
}
