extension FieldKind {
    /// The kind in few words, for a table of fields.
    public var inFewWords: String {
        switch self {
        case .text: "text"
        case .restrictedText: "restricted text"
        case .boolean: "true or false"
        case .integer: "whole number"
        case .decimal: "number"
        case .moment: "time or date"
        case .date: "date"
        case .restrictedDate: "restricted date"
        case .timeOfDay: "time of day"
        case .zone: "time zone"
        case .reference: "reference"
        case .words(let words, let open): words.joined(separator: ", ") + (open ? " …" : "")
        case .list(let element): "list of \(element.inFewWords)"
        case .record(let fields): "{ " + fields.map(\.name).joined(separator: ", ") + " }"
        case .corrections: "new values by name"
        case .special(let words): words
        }
    }

    /// A value to show how it is written.
    var example: JSON {
        switch self {
        case .text, .restrictedText: .string("…")
        case .boolean: .boolean(true)
        case .integer: .number("1")
        case .decimal: .number("1.5")
        case .moment: .string("2026-03-27T15:30+01:00")
        case .date, .restrictedDate: .string("2026-03-27")
        case .timeOfDay: .string("09:00")
        case .zone: .string("Europe/Paris")
        case .reference: .string("K-014")
        case .words(let words, _): .string(words.first ?? "…")
        case .list(let element): .array([element.example])
        case .record(let fields): .object(fields.map { JSON.Member($0.name, $0.kind.example) })
        case .corrections: .object([.init("minutes", .number("30"))])
        case .special: SpecialKind.all[self]?.example ?? .null
        }
    }
}
