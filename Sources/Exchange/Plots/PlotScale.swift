/// Where values lie on a sheet.
struct PlotScale {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// The values at the left and the right, and at the bottom and the top.
    let across: ClosedRange<Double>
    let up: ClosedRange<Double>

    func x(_ value: Double) -> Double { left + (value - across.lowerBound) / span(across) * (right - left) }

    func y(_ value: Double) -> Double { bottom - (value - up.lowerBound) / span(up) * (bottom - top) }

    private func span(_ range: ClosedRange<Double>) -> Double { max(range.upperBound - range.lowerBound, 1e-300) }

    /// Lines across at these values, with their words on the left.
    func rules(_ values: [(value: Double, words: String)]) -> [SVGElement] {
        values.flatMap { value, words in
            [
                PlotSheet.line(
                    from: (left, y(value)), to: (right, y(value)), ["stroke": PlotSheet.grid, "stroke-width": "0.7"]),
                PlotSheet.text(words, left - 10, y(value) + 4, ["text-anchor": "end"]),
            ]
        }
    }

    /// The line below with strokes and words at these values.
    func axis(_ values: [(value: Double, words: String)], _ title: String) -> [SVGElement] {
        [PlotSheet.line(from: (left, bottom), to: (right, bottom), ["stroke": PlotSheet.ink, "stroke-width": "1"])]
            + values.flatMap { value, words in
                [
                    PlotSheet.line(
                        from: (x(value), bottom), to: (x(value), bottom + 5),
                        ["stroke": PlotSheet.ink, "stroke-width": "1"]),
                    PlotSheet.text(words, x(value), bottom + 19, ["text-anchor": "middle"]),
                ]
            } + [PlotSheet.text(title, (left + right) / 2, bottom + 39, ["text-anchor": "middle"])]
    }
}
