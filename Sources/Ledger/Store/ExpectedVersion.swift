public import Events

/// What the writer believes of a stream before it appends.
public enum ExpectedVersion: Hashable, Sendable {
    /// The stream's last entry has this version; 0 means the same as ``none``.
    case exactly(Int64)
    /// The stream has no entries yet.
    case none
    /// The stream has at least one entry.
    case exists
    /// Whatever it has.
    case any

    /// Whether a stream at this version is as expected; 0 if the stream does not exist.
    public func allows(_ version: Int64) -> Bool {
        switch self {
        case .exactly(let expected): version == expected
        case .none: version == 0
        case .exists: version > 0
        case .any: true
        }
    }

    /// Checks a stream before something is appended to it.
    /// - Throws: ``VersionConflict`` if the stream is not as expected.
    public func check(_ stream: StreamName, at version: Int64) throws {
        guard allows(version) else { throw VersionConflict(stream: stream, expected: self, found: version) }
    }
}

extension ExpectedVersion: CustomStringConvertible {
    public var description: String {
        switch self {
        case .exactly(let version): "version \(version)"
        case .none: "no entries yet"
        case .exists: "at least one entry"
        case .any: "any version"
        }
    }
}

/// A stream is not at the version that the writer expected: somebody else has written meanwhile.
public struct VersionConflict: Error, Hashable, CustomStringConvertible {
    public let stream: StreamName
    public let expected: ExpectedVersion
    /// The version the stream has; 0 if it does not exist.
    public let found: Int64

    /// Says what was expected of the stream and what it has.
    public init(stream: StreamName, expected: ExpectedVersion, found: Int64) {
        self.stream = stream
        self.expected = expected
        self.found = found
    }

    public var description: String {
        "\(stream): expected \(expected), found \(found == 0 ? "no entries" : "version \(found)"): "
            + "read the stream again, then decide whether the entry still holds"
    }
}
