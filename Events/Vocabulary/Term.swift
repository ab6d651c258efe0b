/// A word of a vocabulary, or one that is not known yet: kept, shown, and treated by rules as "other".
public enum Term<Word: Vocabulary>: FieldValue {
    case known(Word)
    case other(String)

    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, (1...100).contains(text.count), text.isOneLine else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = Word(rawValue: text).map(Term.known) ?? .other(text)
    }

    public var json: JSON { .string(rawValue) }

    /// The wire form.
    public var rawValue: String {
        switch self {
        case .known(let word): word.rawValue
        case .other(let text): text
        }
    }

    /// The word for people: underscores as spaces.
    public var inWords: String { String(rawValue.map { $0 == "_" ? " " : $0 }) }

    public static var kind: FieldKind { .words(Word.allCases.map(\.rawValue), open: true) }

    /// The word, if it is known.
    public var word: Word? {
        if case .known(let word) = self { word } else { nil }
    }

    /// Whether the term is one of these words.
    public func isOne(of words: Set<Word>) -> Bool {
        word.map(words.contains) ?? false
    }

    /// Whether the term is this word.
    public static func == (term: Term, word: Word) -> Bool { term == .known(word) }
}

extension Optional {
    /// Whether the term is known and is this word; an absent term never is.
    public static func == <Word: Vocabulary>(term: Wrapped?, word: Word) -> Bool where Wrapped == Term<Word> {
        term.map { $0 == .known(word) } ?? false
    }
}
