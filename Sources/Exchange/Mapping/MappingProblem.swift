/// A part of a mapping that cannot be meant so.
public struct MappingProblem: Error, Hashable, Sendable {
    /// The line of the mapping, from 1.
    public let line: Int
    /// The way to the part, such as `rows[0].fields.kind`; empty for the whole.
    public let key: String
    public let expected: String
    public let found: String
    public let advice: String

    init(line: Int, key: String = "", expected: String, found: String, advice: String) {
        self.line = line
        self.key = key
        self.expected = expected
        self.found = found
        self.advice = advice
    }
}

extension MappingProblem: CustomStringConvertible {
    public var description: String {
        "line \(line)\(key.isEmpty ? "" : ", \(key)"): expected \(expected), found \(found); \(advice)"
    }
}
