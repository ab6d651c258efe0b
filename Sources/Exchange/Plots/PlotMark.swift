/// Marks that are told apart without colour: a full dot, an empty one, a full square, an empty diamond.
enum PlotMark {
    /// The mark of a group by its place.
    static func element(_ index: Int, at place: (x: Double, y: Double)) -> SVGElement {
        let (x, y) = place
        let isFull = index % 2 == 0
        let paint = [
            ("fill", isFull ? PlotSheet.ink : "#ffffff"), ("stroke", PlotSheet.ink), ("stroke-width", "1"),
        ]
        guard index >= 2 else {
            let round = [("cx", PlotSheet.place(x)), ("cy", PlotSheet.place(y)), ("r", "3")]
            return SVGElement("circle", at: round + paint)
        }
        let corners: [(Double, Double)] =
            isFull ? [(-2.7, -2.7), (2.7, -2.7), (2.7, 2.7), (-2.7, 2.7)] : [(0, -4), (4, 0), (0, 4), (-4, 0)]
        let path = corners.map { "\(PlotSheet.place(x + $0.0)) \(PlotSheet.place(y + $0.1))" }.joined(separator: "L")
        return SVGElement("path", at: [("d", "M\(path)Z")] + paint)
    }
}
