internal import Events

/// A field of a type of entry.
struct WordPlace: Hashable, Sendable, Comparable {
    let type: String
    let field: String

    static func < (left: WordPlace, right: WordPlace) -> Bool { (left.type, left.field) < (right.type, right.field) }
}

extension Entry {
    /// Words of the entry that its vocabulary does not have, each with its place.
    var unknownWords: [(place: WordPlace, word: String)] {
        guard !(event is ErasedEvent) else { return [] }
        let fields = type(of: event).shapeFields.filter { $0.kind.hasOpenWords }
        guard !fields.isEmpty else { return [] }
        let data = data
        return fields.flatMap { field in
            Self.unknown(in: data[field.name], field.kind, field.name).map { path, word in
                (WordPlace(type: logged.type, field: path), word)
            }
        }
    }

    private static func unknown(in value: JSON?, _ kind: FieldKind, _ path: String) -> [(String, String)] {
        switch (kind, value) {
        case (.words(let words, open: true), .string(let word)?): words.contains(word) ? [] : [(path, word)]
        case (.list(let element), .array(let elements)?): elements.flatMap { unknown(in: $0, element, path) }
        case (.record(let fields), let record?):
            fields.filter(\.kind.hasOpenWords).flatMap { field in
                unknown(in: record[field.name], field.kind, "\(path).\(field.name)")
            }
        default: []
        }
    }
}

extension FieldKind {
    /// Whether words can stand in it that no vocabulary has.
    fileprivate var hasOpenWords: Bool {
        switch self {
        case .words(_, let open): open
        case .list(let element): element.hasOpenWords
        case .record(let fields): fields.contains { $0.kind.hasOpenWords }
        default: false
        }
    }
}
