/// What a field may hold, as data: the schema of the vocabulary is made from it.
public indirect enum FieldKind: Hashable, Sendable {
    /// Text of at most so many characters.
    case text(limit: Int)
    /// Text of at most so many characters, which only those may read who may see it.
    case restrictedText(limit: Int)
    case boolean
    case integer
    case decimal
    /// An instant with its offset, or a plain date where only the day is known.
    case moment
    case date
    /// A date that only those may read who may see it.
    case restrictedDate
    case timeOfDay
    case zone
    /// The name of something recorded elsewhere.
    case reference
    /// Fixed words; `open` if others are kept and treated as "other".
    case words([String], open: Bool)
    case list(FieldKind)
    case record([FieldDescription])
    /// New values of an entry's fields by name; which of them are restricted shows only beside that entry.
    case corrections
    /// A value of another shape, described in words.
    case special(String)

    /// Whether a value of it may stand in a line of text: it is neither free text nor restricted.
    public var isTold: Bool {
        switch self {
        case .text, .restrictedText, .restrictedDate, .corrections: false
        case .list(let element): element.isTold
        case .record(let fields): fields.allSatisfy(\.kind.isTold)
        default: true
        }
    }

    /// What is expected, in words for an error message.
    public var inWords: String {
        switch self {
        case .text(let limit), .restrictedText(let limit): "text of at most \(limit) characters"
        case .boolean: "true or false"
        case .integer: "a whole number"
        case .decimal: "a number"
        case .moment: "a time with its offset, such as 2026-03-27T15:30+01:00, or a date such as 2026-03-27"
        case .date, .restrictedDate: "a date, such as 2026-03-27"
        case .timeOfDay: "a time of day, such as 09:00"
        case .zone: "an IANA time zone, such as Europe/Paris"
        case .reference: "a reference of 1 to 200 characters"
        case .words(let words, _): "one of " + words.joined(separator: ", ")
        case .list(let element): "a list; each element \(element.inWords)"
        case .record(let fields): "an object with " + fields.map(\.name).joined(separator: ", ")
        case .corrections: "an object with the new values by name"
        case .special(let words): words
        }
    }
}

/// One field of an event or of a record inside it, as data.
public struct FieldDescription: Hashable, Sendable {
    public let name: String
    public let kind: FieldKind
    public let isRequired: Bool
    /// What the field means, with its unit and bounds.
    public let meaning: String
}
