internal import Outcomes

extension SurvivalPlot {
    /// Solid, dashes, dots, both.
    static let dashes = ["none", "8 4", "2 3", "11 3 2 3"]
    /// The slant of the hatching of bands.
    static let slants = ["45", "-45", "0", "90"]

    var hatches: [SVGElement] {
        groups.indices.map { index in
            SVGElement(
                "pattern",
                [
                    "id": "survival-hatch-\(index + 1)", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
                    "patternTransform": "rotate(\(Self.slants[index]))",
                ],
                [PlotSheet.line(from: (0, 0), to: (0, 5), ["stroke": "#8a8a8a", "stroke-width": "0.9"])])
        }
    }

    var axes: [SVGElement] {
        let shares = stride(from: lowest, through: 1.001, by: lowest > 0 ? 0.1 : 0.2).map {
            ($0, PlotNumber.percent($0))
        }
        return scale.rules(shares)
            + scale.axis(ticks.map { ($0, PlotNumber.value($0)) }, "\(unit.rawValue) since release")
            + [PlotSheet.text("Without \(ending.words)", scale.left, Self.plotTop - 16, ["font-weight": "bold"])]
    }

    /// Two hatchings can be told apart, four cannot.
    var areHatched: Bool { groups.count <= 2 }

    var bands: [SVGElement] {
        groups.enumerated().flatMap { index, group in areHatched ? hatched(index, group) : bars(index, group) }
    }

    private func hatched(_ index: Int, _ group: Group) -> [SVGElement] {
        let steps = drawn(group)
        guard !steps.isEmpty else { return [] }
        let upper = corners(steps.map { ($0.time, $0.bounds.upper) }, end(group))
        let lower = corners(steps.map { ($0.time, $0.bounds.lower) }, end(group))
        return [
            SVGElement(
                "path",
                [
                    "d": path(upper + lower.reversed()) + "Z", "fill": "url(#survival-hatch-\(index + 1))",
                    "fill-opacity": "0.55", "stroke": "#b5b5b5", "stroke-width": "0.6",
                ])
        ]
    }

    /// Bounds at the times of the axis, side by side, with the mark of the group at the estimate.
    private func bars(_ index: Int, _ group: Group) -> [SVGElement] {
        let aside = (Double(index) - Double(groups.count - 1) / 2) * 9
        return ticks.filter { $0 > 0 && $0 <= end(group) }.flatMap { time -> [SVGElement] in
            guard let step = drawn(group).last(where: { $0.time <= time }) else { return [] }
            let x = scale.x(time) + aside - (time == horizon ? 18 : 0)
            let (upper, lower) = (scale.y(step.bounds.upper), scale.y(step.bounds.lower))
            let bar = PlotSheet.line(from: (x, upper), to: (x, lower), ["stroke": "#555555", "stroke-width": "0.9"])
            return [bar, PlotMark.element(index, at: (x, scale.y(step.survival)))]
        }
    }

    var curves: [SVGElement] {
        groups.enumerated().flatMap { index, group -> [SVGElement] in
            let steps = drawn(group)
            guard !steps.isEmpty else { return [] }
            let line = SVGElement(
                "path",
                [
                    "d": path(corners(steps.map { ($0.time, $0.survival) }, end(group))), "fill": "none",
                    "stroke": PlotSheet.ink, "stroke-width": "1.9", "stroke-linejoin": "round",
                    "stroke-dasharray": Self.dashes[index],
                ])
            let strokes = apart(steps.filter { $0.censored > 0 }).map { step in
                let (x, y) = (scale.x(step.time), scale.y(step.survival))
                return "M\(PlotSheet.place(x)) \(PlotSheet.place(y - 4))V\(PlotSheet.place(y + 4))"
            }
            guard !strokes.isEmpty else { return [line] }
            let marks = SVGElement(
                "path", ["d": strokes.joined(), "fill": "none", "stroke": PlotSheet.ink, "stroke-width": "0.9"])
            return [line, marks]
        }
    }

    /// Without those that would touch the one before.
    private func apart(_ steps: [KaplanMeier.Step]) -> [KaplanMeier.Step] {
        steps.reduce(into: []) { kept, step in
            if kept.last.map({ scale.x(step.time) - scale.x($0.time) >= 5 }) ?? true { kept.append(step) }
        }
    }

    /// A value holds until the next one, then goes down at once.
    private func corners(_ points: [(time: Double, share: Double)], _ end: Double) -> [(Double, Double)] {
        var corners: [(Double, Double)] = []
        for point in points {
            if let last = corners.last { corners.append((point.time, last.1)) }
            corners.append((point.time, point.share))
        }
        if let last = corners.last, last.0 < end { corners.append((end, last.1)) }
        return corners
    }

    private func path(_ corners: [(Double, Double)]) -> String {
        corners.enumerated().map { index, corner in
            (index == 0 ? "M" : "L") + PlotSheet.place(scale.x(corner.0)) + " " + PlotSheet.place(scale.y(corner.1))
        }.joined()
    }
}
