/// Something that reads bytes which others wrote: whatever they are, it must say what is wrong with them and nothing else.
package struct Decoder: Sendable, CustomStringConvertible {
    /// By which `scripts/fuzz --only` knows it, and its folder of inputs that were found once.
    package let name: String
    /// Bytes that it takes, or nearly: what is made up begins with them.
    package let seeds: @Sendable () throws -> [[UInt8]]
    /// Words of its language, which chance alone would hardly find.
    package let words: [String]
    /// Reads the bytes; stops the program if what it reads breaks a law of the decoder.
    package let read: @Sendable ([UInt8]) -> Void

    package var description: String { name }

    /// The decoders by name, one line each.
    package static let all: [Decoder] = [
        .cloudEvents,
        .compactRange,
        .csv,
        .documents,
        .eventData,
        .importLines,
        .json,
        .mapping,
        .proofText,
        .signedNote,
    ]
}

/// Stops the program if a law of a decoder does not hold.
func mustHold(_ law: Bool, _ words: String) {
    guard law else { fatalError("a law does not hold: \(words)") }
}
