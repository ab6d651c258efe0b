extension Span: CustomStringConvertible {
    /// Hours, or minutes below one hour, rounded to at most one decimal: "63 h", "64.5 h", "20 min".
    public var description: String {
        let tenthsOfMinutes = rounded(to: 6_000)
        if milliseconds != 0, tenthsOfMinutes < 600 { return text(tenths: tenthsOfMinutes, unit: "min") }
        return text(tenths: rounded(to: 360_000), unit: "h")
    }

    private func rounded(to unit: UInt64) -> UInt64 {
        let (whole, rest) = milliseconds.magnitude.quotientAndRemainder(dividingBy: unit)
        return rest * 2 >= unit ? whole + 1 : whole
    }

    private func text(tenths: UInt64, unit: String) -> String {
        let sign = milliseconds < 0 && tenths > 0 ? "-" : ""
        let decimal = tenths % 10 == 0 ? "" : ".\(tenths % 10)"
        return "\(sign)\(tenths / 10)\(decimal) \(unit)"
    }
}
