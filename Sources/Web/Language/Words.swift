internal import Foundation

/// All that pages say in one language, by name.
struct Words: Sendable {
    let language: Language
    private let texts: [String: String]

    /// Reads the catalogue of a language: all files in its folder.
    /// - Throws: ``ProgramFilesMissing``; ``WordsUnreadable`` for a file that is no object of texts.
    init(_ language: Language) throws {
        self.language = language
        texts = try ProgramFiles.read("Words/\(language.rawValue)", ending: "json").reduce(into: [:]) { texts, file in
            guard let read = try? JSONDecoder().decode([String: String].self, from: Data(file.bytes)) else {
                throw WordsUnreadable(language: language, file: file.path)
            }
            texts.merge(read) { _, new in new }
        }
    }

    /// The names of all texts.
    var names: Set<String> { Set(texts.keys) }

    /// Whether there is a text of that name.
    func has(_ name: String) -> Bool { texts[name] != nil }

    /// A text; its name where there is none, so that it is seen.
    subscript(name: String) -> String { texts[name] ?? name }

    /// A text with what stands in its places, such as `{{count}}`.
    func callAsFunction(_ name: String, _ values: [String: String]) -> String {
        values.reduce(self[name]) { $0.replacingOccurrences(of: "{{\($1.key)}}", with: $1.value) }
    }
}

/// A file of words cannot be read.
struct WordsUnreadable: Error, Hashable, CustomStringConvertible {
    let language: Language
    let file: String

    var description: String { "Words/\(language.rawValue)/\(file).json: expected an object of texts" }
}
