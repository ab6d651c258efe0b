internal import Almanac
internal import Events

/// How the cells of a column become a value.
struct CellRule {
    let column: String
    let kind: FieldKind
    let formats: CellFormats
    /// The values that texts stand for; `nil` if a cell holds the value itself.
    var words: [String: JSON]?
    /// What stands between the elements of a list in one cell.
    var separator: String?

    /// The value of a cell; `nil` for an empty one, which is unknown.
    /// - Throws: ``TranslationProblem`` with the column.
    func value(of cell: String) throws(TranslationProblem) -> JSON? {
        guard !cell.allSatisfy(\.isWhitespace) else { return nil }
        guard case .list(let element) = kind, let separator else { return try single(cell, kind) }
        var values: [JSON] = []
        for part in cell.split(separator: separator).map(\.trimmed) where !part.isEmpty {
            values.append(try single(part, element))
        }
        return values.isEmpty ? nil : .array(values)
    }

    private func single(_ cell: String, _ kind: FieldKind) throws(TranslationProblem) -> JSON {
        let text = cell.trimmed
        if let words {
            if let value = words[text] { return value }
            throw refusal(
                "one of \(words.keys.sorted().map(\.quoted).joined(separator: ", "))", text,
                "correct the cell, or add the word to the mapping")
        }
        switch kind {
        case .text, .restrictedText: return .string(cell)
        case .integer: return try integer(text)
        case .decimal: return try decimal(text)
        case .date, .restrictedDate: return try date(text)
        case .moment: return try moment(text)
        case .boolean:
            guard let value = Constant.boolean(text) else {
                throw refusal("true or false", text, "correct the cell, or give words in the mapping")
            }
            return value
        case .special: return Constant.guessed(text)
        default: return .string(text)
        }
    }

    private func integer(_ text: String) throws(TranslationProblem) -> JSON {
        guard let number = Int(text) else {
            throw refusal("a whole number like 1200", text, "write it with digits only")
        }
        return .number(String(number))
    }

    private func decimal(_ text: String) throws(TranslationProblem) -> JSON {
        let isForeign = formats.decimal != "." && text.contains(".")
        let written = String(text.map { $0 == formats.decimal ? "." : $0 })
        guard !isForeign, let value = Constant.number(written) else {
            throw refusal("a number like 12\(formats.decimal)50", text, "write it without signs between thousands")
        }
        return value
    }

    private func date(_ text: String) throws(TranslationProblem) -> JSON {
        guard let date = formats.dates.read(text)?.date else {
            throw refusal("a date like \(formats.dates.example)", text, "correct the cell")
        }
        return date.json
    }

    private func moment(_ text: String) throws(TranslationProblem) -> JSON {
        if let date = formats.dates.read(text)?.date { return date.json }
        if let value = try local(text) { return value }
        if let value = Constant.offsetTime(text) { return value }
        let example = formats.dateTimes?.example ?? "2026-12-24T14:30+01:00"
        throw refusal("a time like \(example), or a date like \(formats.dates.example)", text, "correct the cell")
    }

    /// A time on the clocks of the zone; `nil` if it is not written so.
    private func local(_ text: String) throws(TranslationProblem) -> JSON? {
        guard let zone = formats.zone, let (date, time) = formats.dateTimes?.read(text) else { return nil }
        switch LocalReading(date, time, in: zone) {
        case .once(let moment): return .string(moment.description)
        case .twice(let first, let second):
            throw refusal(
                "a time that comes once in \(zone)", "\(text.quoted), when clocks go back", quoting: false,
                "write it with its offset: \(first) or \(second)")
        case .never:
            throw refusal(
                "a time that there was in \(zone)", "\(text.quoted), when clocks go forward", quoting: false,
                "ask for the right time and correct the cell")
        }
    }

    /// What may be restricted, or is free text, is not quoted.
    private func refusal(
        _ expected: String, _ found: String, quoting: Bool = true, _ advice: String
    ) -> TranslationProblem {
        TranslationProblem(
            column: column, expected: expected,
            found: kind.isTold ? quoting ? found.quoted : found : "another text", advice: advice)
    }
}
