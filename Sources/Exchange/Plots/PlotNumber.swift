/// Numbers as drawings write them.
enum PlotNumber {
    /// A place, to a hundredth of a point, without what need not be said.
    static func place(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        return rest % 10 == 0
            ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole)." + String(String(rest + 100).dropFirst())
    }

    /// A value on an axis: whole if it is.
    static func value(_ value: Double) -> String { place(value).replacing("-", with: "\u{2212}") }

    /// A share as whole per cent.
    static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

    /// A count with its thousands apart.
    static func count(_ count: Int) -> String {
        let digits = Array(String(count))
        return digits.indices.reduce(into: "") { text, place in
            if place > 0, (digits.count - place) % 3 == 0 { text += "\u{202F}" }
            text.append(digits[place])
        }
    }
}
