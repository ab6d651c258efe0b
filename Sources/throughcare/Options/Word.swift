internal import ArgumentParser
internal import Events

/// A word of a vocabulary as an option; words that are not known yet are recorded with `record`.
struct Word<Words: Vocabulary>: ExpressibleByArgument {
    static var allValueStrings: [String] { Words.allCases.map(\.rawValue) }

    /// The word as it is written.
    let json: JSON

    init?(argument: String) {
        guard let word = Words(rawValue: argument) else { return nil }
        json = word.json
    }
}
