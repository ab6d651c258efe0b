/// Round values for an axis.
enum PlotTicks {
    /// Times from 0 to a horizon, at most nine, dividing it evenly if a usual step does.
    static func times(until horizon: Double, _ steps: [Double]) -> [Double] {
        let fitting = steps.filter { horizon / $0 <= 8 }
        let even = fitting.first { horizon / $0 >= 3 && (horizon / $0).truncatingRemainder(dividingBy: 1) == 0 }
        let step = even ?? fitting.first ?? steps.last.map { $0 * (horizon / ($0 * 8)).rounded(.up) } ?? max(horizon, 1)
        return (0...Int(horizon / step)).map { Double($0) * step }
    }

    /// Counts from 0 to at least a largest, at most six.
    static func counts(upTo largest: Int) -> [Int] {
        var unit = 1
        while true {
            for factor in [1, 2, 5] where factor * unit * 5 >= largest {
                let step = factor * unit
                return Array(stride(from: 0, through: max(step, (largest + step - 1) / step * step), by: step))
            }
            unit *= 10
        }
    }
}
