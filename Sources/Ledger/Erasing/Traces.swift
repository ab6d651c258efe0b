internal import Crypto
internal import Foundation

/// Bytes that no file of a store may hold any more.
public struct Traces: Sendable {
    /// What is looked for, with a name to report it by.
    private let needles: [(name: String, bytes: [UInt8])]

    /// - Parameter needles: Names to report by, and what to look for; shorter ones than 8 bytes are left out.
    public init(_ needles: [(name: String, bytes: [UInt8])]) { self.needles = needles.filter { $0.bytes.count >= 8 } }

    /// How much is looked for.
    public var count: Int { needles.count }

    /// Searches a file from its first byte to its last, in bounded memory.
    func search(_ path: String) throws -> [TraceFound] {
        guard let file = FileHandle(forReadingAtPath: path) else { throw StoreIOFailure.system("search", path) }
        defer { try? file.close() }
        let overlap = (needles.map(\.bytes.count).max() ?? 1) - 1
        var found: [TraceFound] = []
        var kept = Data()
        var offset = 0
        while let more = try file.read(upToCount: 4 << 20), !more.isEmpty {
            let window = kept + more
            for needle in needles {
                if let range = window.range(of: Data(needle.bytes)) {
                    found.append(
                        TraceFound(name: needle.name, file: path, offset: offset - kept.count + range.lowerBound))
                }
            }
            offset += more.count
            kept = Data(window.suffix(overlap))
        }
        return found
    }
}

/// Something that was erased is still there.
public struct TraceFound: Error, Hashable, CustomStringConvertible {
    /// What it is.
    public let name: String
    public let file: String
    /// In bytes from the beginning of the file.
    public let offset: Int

    /// Says what was found where.
    public init(name: String, file: String, offset: Int) {
        self.name = name
        self.file = file
        self.offset = offset
    }

    public var description: String { "\(name) is still in \(file), at byte \(offset)" }
}

/// What a search for traces looked at.
public struct TraceSearch: Hashable, Sendable {
    /// Names of the files.
    public let files: [String]
    public let bytes: Int
    /// How many different traces were looked for.
    public let traces: Int
    /// What was found; empty if the erasure is proved.
    public let found: [TraceFound]
}

extension SQLiteLedger {
    /// Searches every file of the store.
    public func search(for traces: Traces) throws -> TraceSearch {
        let paths = try folder.contents.map(folder.file)
        let found = try paths.flatMap(traces.search)
        let bytes = try paths.reduce(0) { sum, path in
            sum + (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0)
        }
        return TraceSearch(files: try folder.contents, bytes: bytes, traces: traces.count, found: found)
    }

    /// The bytes of all keys that seal something of a subject, in the clear and as the vault keeps them.
    ///
    /// For a proof that they are gone: to be asked before they are destroyed, and kept nowhere.
    public func keyBytes(sealing streams: [String]) throws -> [(name: String, bytes: [UInt8])] {
        let vault = try vault.vault()
        return try reading { transaction in
            try transaction.keys(sealing: streams).flatMap { number in
                let clear = try vault.key(number).map { key in key.withUnsafeBytes { [UInt8]($0) } }
                let wrapped = try vault.wrappedBytes(of: number)
                return [("key \(number)", clear), ("key \(number), wrapped,", wrapped)].compactMap { name, bytes in
                    bytes.map { (name: name, bytes: $0) }
                }
            }
        }
    }
}

extension ReadTransaction {
    fileprivate func keys(sealing subjects: [String]) throws -> [Int64] {
        try subjects.flatMap { subject in
            let sql =
                "SELECT id FROM data_key WHERE subject = ?1 AND state = 0 AND class <> 'accountability' ORDER BY id"
            return try session.withStatement(for: sql) { statement in
                statement.bind(subject, at: 1)
                var numbers: [Int64] = []
                while try statement.step() { numbers.append(statement.number(0)) }
                return numbers
            }
        }
    }
}
