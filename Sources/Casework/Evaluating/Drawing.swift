/// A drawing of an evaluation.
public struct Drawing: Hashable, Sendable {
    /// An SVG document.
    public let bytes: [UInt8]

    /// Writes the file in place of an older one, readable for its owner alone.
    /// - Throws: ``FileNotMade``.
    public func write(to path: String) throws { try ReplacedFile.write(bytes, to: path) }
}
