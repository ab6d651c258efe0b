public import Events

/// What an import that is only tried would record, and all that is wrong with its file.
public struct ImportTrial: Hashable, Sendable {
    /// How many problems are kept; the others are counted.
    public static let mostProblems = 100

    /// New entries by the wire names of their types.
    public private(set) var entriesByType: [String: Int] = [:]
    /// Streams that would have new entries.
    public private(set) var streams: Set<StreamName> = []
    /// The first new entries as lines of ours.
    public private(set) var shown: [JSON] = []
    /// The first problems, in the order of the file.
    public private(set) var problems: [ImportProblem] = []
    /// How many problems there are.
    public private(set) var problemCount = 0

    /// How many cases would have new entries.
    public var cases: Int { streams.count { $0.kind == .case } }

    mutating func note(_ problems: [ImportProblem]) {
        problemCount += problems.count
        self.problems += problems.prefix(Self.mostProblems - self.problems.count)
    }

    mutating func note(_ submission: Submission) {
        entriesByType[submission.type, default: 0] += 1
        streams.insert(submission.stream)
    }

    mutating func show(_ line: JSON) { shown.append(line) }
}

/// A rehearsal has told its problems; this only says that there were some.
public struct ProblemsFound: Error, Hashable, Sendable, CustomStringConvertible {
    public let count: Int

    /// Says how many there were.
    public init(count: Int) { self.count = count }

    public var description: String { "\(count) problems found; nothing was kept, as nothing ever is in a dry run" }
}
