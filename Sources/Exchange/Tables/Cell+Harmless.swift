extension Cell {
    /// The text of the cell, such that no spreadsheet takes it for a formula: then it begins with an apostrophe.
    ///
    /// Spreadsheets look past spaces and quotes for the sign that begins a formula, and some take the full-width form.
    var harmlessText: String {
        switch self {
        case .empty: ""
        case .text(let text): Self.looksLikeFormula(text) ? "'" + text : text
        case .integer(let number): String(number)
        case .decimal(let number): String(number)
        }
    }

    private static func looksLikeFormula(_ text: String) -> Bool {
        if let first = text.unicodeScalars.first, first == "\t" || first == "\r" { return true }
        let sign = text.unicodeScalars.first { !isPassedOver($0) }
        return sign.map("=+-@＝＋－＠".unicodeScalars.contains) ?? false
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .initialPunctuation, .finalPunctuation: true
        default: scalar.properties.isWhitespace || "\"'`".unicodeScalars.contains(scalar)
        }
    }
}
