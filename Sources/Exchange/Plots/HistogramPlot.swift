public import Outcomes

/// How many had values in each class, as bars.
public struct HistogramPlot: Sendable {
    /// A value worth a line across the bars, such as what a rule asks for.
    public struct Mark: Sendable {
        public let value: Double
        /// Such as `house rule: 90 days`.
        public let words: String

        /// Names a value.
        public init(_ value: Double, _ words: String) {
            self.value = value
            self.words = words
        }
    }

    private let title: String
    private let subtitle: String
    private let axis: String
    private let classes: [HistogramClass]
    private let marks: [Mark]
    private let notes: [String]

    /// Draws classes of equal width.
    /// - Parameters:
    ///   - axis: What the values are, with their unit, such as `days before release`.
    ///   - classes: Rising, without gaps; a count that is withheld is `nil`.
    ///   - notes: What to know, such as how many are unknown.
    public init(
        _ classes: [HistogramClass], title: String, subtitle: String, axis: String, marks: [Mark] = [],
        notes: [String] = []
    ) {
        self.classes = classes
        self.title = title
        self.subtitle = subtitle
        self.axis = axis
        self.marks = marks
        self.notes = notes
    }

    /// The drawing as an SVG document; the same bytes for the same values.
    public var svg: [UInt8] {
        let sheet = PlotSheet(
            id: "histogram", title: title, subtitle: subtitle, description: description,
            height: bottom + 58 + PlotSheet.noteHeight * PlotSheet.noteLines(allNotes) + 10)
        return sheet.document([hatch], rules + bars + lines + numbers + PlotSheet.notes(allNotes, from: bottom + 54))
    }

    private let bottom = 376.0

    private var scale: PlotScale {
        let (first, last) = (classes.first?.from ?? 0, classes.last?.to ?? 1)
        return PlotScale(
            left: 76, right: PlotSheet.width - 36, top: marks.isEmpty ? 96 : 112, bottom: bottom,
            across: first...max(last, first), up: 0...Double(max(counts.last ?? 1, 1)))
    }

    private var counts: [Int] { PlotTicks.counts(upTo: classes.compactMap(\.count).max() ?? 0) }

    private var hatch: SVGElement {
        SVGElement(
            "pattern",
            [
                "id": "histogram-hatch", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
                "patternTransform": "rotate(45)",
            ],
            [PlotSheet.line(from: (0, 0), to: (0, 5), ["stroke": "#8a8a8a", "stroke-width": "0.9"])])
    }

    private var rules: [SVGElement] {
        // At most twelve words under the axis, so that they stay apart.
        let edges = classes.map(\.from) + (classes.last.map { [$0.to] } ?? [])
        let every = max(1, (edges.count + 11) / 12)
        let words = edges.enumerated().filter { $0.offset % every == 0 }.map {
            ($0.element, PlotNumber.value($0.element))
        }
        return scale.rules(counts.map { (Double($0), PlotNumber.count($0)) }) + scale.axis(words, axis)
            + [PlotSheet.text("Releases", scale.left, 80, ["font-weight": "bold"])]
    }

    private var bars: [SVGElement] {
        classes.compactMap { part in
            guard part.count != 0 else { return nil }
            let (left, right) = (scale.x(part.from) + 1, scale.x(part.to) - 1)
            return SVGElement(
                "rect",
                [
                    "x": PlotSheet.place(left), "y": PlotSheet.place(top(part)),
                    "width": PlotSheet.place(max(right - left, 0.5)), "height": PlotSheet.place(bottom - top(part)),
                    "stroke": PlotSheet.ink, "stroke-width": "0.9",
                    "fill": part.count == nil ? "url(#histogram-hatch)" : "#c9c9c9",
                ])
        }
    }

    /// What is withheld has no height: a low bar of one height for all says only that some are there.
    private func top(_ part: HistogramClass) -> Double { part.count.map { scale.y(Double($0)) } ?? bottom - 9 }

    /// Above the bars and what crosses them; none where bars are too narrow.
    private var numbers: [SVGElement] {
        classes.compactMap { part in
            let words = part.count.map(PlotNumber.count) ?? "*"
            guard part.count != 0, PlotSheet.width(of: words) <= scale.x(part.to) - scale.x(part.from) + 2 else {
                return nil
            }
            return PlotSheet.text(
                words, (scale.x(part.from) + scale.x(part.to)) / 2, top(part) - 5,
                [
                    "text-anchor": "middle", "font-size": "11", "stroke": "#ffffff", "stroke-width": "3",
                    "paint-order": "stroke",
                ])
        }
    }

    private var lines: [SVGElement] {
        marks.enumerated().flatMap { index, mark -> [SVGElement] in
            guard scale.across.contains(mark.value) else { return [] }
            let (x, isRight) = (scale.x(mark.value), scale.x(mark.value) > (scale.left + scale.right) / 2)
            let y = 92 - Double(index % 2) * 14
            return [
                PlotSheet.line(
                    from: (x, y + 4), to: (x, bottom),
                    ["stroke": PlotSheet.ink, "stroke-width": "1.2", "stroke-dasharray": "6 3"]),
                PlotSheet.text(mark.words, x + (isRight ? -6 : 6), y + 8, ["text-anchor": isRight ? "end" : "start"]),
            ]
        }
    }

    private var allNotes: [String] {
        notes
            + (classes.contains { $0.count == nil }
                ? ["* and hatched: withheld, so that nobody can be recognised."] : [])
    }

    private var description: String {
        let told = classes.filter { $0.count != 0 }.map { part in
            "\(PlotNumber.value(part.from)) to \(PlotNumber.value(part.to)): "
                + (part.count.map(PlotNumber.count) ?? "withheld")
        }
        return "Bars of how many releases have how many \(axis). " + told.joined(separator: "; ") + "."
    }
}
