/// A mapping has mistakes: all that were found, in the order of their lines.
public struct MappingRefused: Error, Hashable, Sendable {
    /// Never empty.
    public let problems: [MappingProblem]

    init(_ problems: [MappingProblem]) { self.problems = problems.sorted { $0.line < $1.line } }
}

extension MappingRefused: CustomStringConvertible {
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
