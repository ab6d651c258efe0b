internal import ArgumentParser
internal import Events

/// A word of a vocabulary as an option; words that are not known yet are recorded with `record`.
struct Word<Words: Vocabulary>: ExpressibleByArgument {
    static var allValueStrings: [String] { Words.allCases.map(\.rawValue) }

    let value: Words

    /// The word as it is written.
    var json: JSON { value.json }

    init?(argument: String) {
        guard let word = Words(rawValue: argument) else { return nil }
        value = word
    }
}
