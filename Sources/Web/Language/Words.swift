internal import Foundation

/// All that pages say in one language, by name.
struct Words: Sendable {
    let language: Language
    private let texts: [String: String]

    /// Reads the catalogue of a language: all files in its folder.
    /// - Throws: ``WordsUnreadable`` if one is not there or no object of texts.
    init(_ language: Language) throws {
        self.language = language
        let files =
            Bundle.module.urls(forResourcesWithExtension: "json", subdirectory: "Words/\(language.rawValue)") ?? []
        texts = try files.reduce(into: [:]) { texts, file in
            guard let read = try? JSONDecoder().decode([String: String].self, from: Data(contentsOf: file)) else {
                throw WordsUnreadable(language: language, file: file.lastPathComponent)
            }
            texts.merge(read) { _, new in new }
        }
        if texts.isEmpty { throw WordsUnreadable(language: language, file: "") }
    }

    /// The names of all texts.
    var names: Set<String> { Set(texts.keys) }

    /// A text; its name where there is none, so that it is seen.
    subscript(name: String) -> String { texts[name] ?? name }

    /// A text with what stands in its places, such as `{{count}}`.
    func callAsFunction(_ name: String, _ values: [String: String]) -> String {
        values.reduce(self[name]) { $0.replacingOccurrences(of: "{{\($1.key)}}", with: $1.value) }
    }
}

/// The words of a language are not where they belong.
struct WordsUnreadable: Error, Hashable, CustomStringConvertible {
    let language: Language
    /// The file; empty for all of them.
    let file: String

    var description: String {
        "the words in Words/\(language.rawValue)/\(file) cannot be read: keep the folder Throughcare_Web.resources beside the program"
    }
}
