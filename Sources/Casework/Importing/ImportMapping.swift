internal import Exchange

/// A mapping file, read and checked.
public struct ImportMapping: Sendable {
    let path: String
    let table: CSVMapping

    /// Reads the mapping of a table.
    /// - Throws: ``FileNotReadable``; ``BadInput`` if it is too long; ``BadMapping`` with all that is wrong with it.
    public init(path: String) throws {
        self.path = path
        guard let text = String(validating: try LineReader(path: path).rest(), as: UTF8.self) else {
            throw BadInput(
                source: path, expected: "text in UTF-8", found: "another encoding", advice: "save the mapping in UTF-8")
        }
        do { table = try CSVMapping(yaml: text) } catch { throw BadMapping(error, in: path) }
    }
}

/// A mapping has mistakes, or does not fit a file.
public struct BadMapping: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many mistakes are told; a mapping for another file would have one for each column.
    private static let mostTold = 20

    public let path: String
    /// Each mistake with its line, what was expected, what was found, and what to do; never empty.
    public let problems: [String]

    init(path: String, problems: [String]) {
        self.path = path
        self.problems = problems
    }

    init(_ refused: MappingRefused, in path: String) {
        self.init(path: path, problems: refused.problems.map(\.description))
    }

    public var description: String {
        let told = problems.prefix(Self.mostTold).map { "\(path), \($0)" }
        let rest = problems.count - told.count
        return (told + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
    }
}
