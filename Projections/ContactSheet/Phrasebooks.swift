/// The languages in which contact sheets can be written, one line each.
enum Phrasebooks {
    static let all: [Phrasebook] = [
        .arabic, .danish, .dutch, .english, .finnish, .french, .german, .greek, .italian, .portuguese, .russian,
        .spanish, .turkish,
    ]

    /// The words in a language given by its BCP 47 tag; `nil` if there are none.
    ///
    /// A region makes no difference; a script that is named must be the one the words are written in.
    static func phrasebook(for tag: String) -> Phrasebook? {
        let subtags = tag.lowercased().split { $0 == "-" || $0 == "_" }
        guard let primary = subtags.first else { return nil }
        let script = subtags.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        return all.first { book in book.language == primary && script.map { $0 == book.script.lowercased() } ?? true }
    }
}
