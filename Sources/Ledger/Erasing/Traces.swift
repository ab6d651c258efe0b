internal import Crypto
internal import Foundation

/// Bytes that no file of a store may hold any more.
public struct Traces: Sendable {
    private struct Needle {
        let name: String
        let bytes: [UInt8]
    }

    /// The shortest trace that is looked for: anything shorter would be found by chance.
    private static let least = 8

    // By their first eight bytes, so that each place of a file is looked at once however much is looked for.
    private let needles: [UInt64: [Needle]]
    // Whether any begins with these two bytes: what is sealed looks like chance, so nearly every place is passed over.
    private let beginnings: [Bool]
    private let longest: Int

    /// - Parameter needles: Names to report by, and what to look for; shorter ones than 8 bytes are left out.
    public init(_ needles: [(name: String, bytes: [UInt8])]) {
        let kept = needles.filter { $0.bytes.count >= Self.least }.map { Needle(name: $0.name, bytes: $0.bytes) }
        longest = kept.map(\.bytes.count).max() ?? 0
        var beginnings = [Bool](repeating: false, count: 1 << 16)
        for needle in kept {
            beginnings[Int(needle.bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt16.self) })] = true
        }
        self.beginnings = beginnings
        self.needles = Dictionary(grouping: kept) { needle in
            needle.bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
        }
    }

    /// How much is looked for.
    public var count: Int { needles.values.reduce(0) { $0 + $1.count } }

    /// Searches a file from its first byte to its last, in bounded memory.
    func search(_ path: String) throws -> [TraceFound] {
        guard let file = FileHandle(forReadingAtPath: path) else { throw StoreIOFailure.system("search", path) }
        defer { try? file.close() }
        var found: [TraceFound] = []
        var window = Data()
        var offset = 0
        while let more = try file.read(upToCount: 4 << 20), !more.isEmpty {
            window.append(more)
            found += window.withUnsafeBytes(places).map { TraceFound(name: $0, file: path, offset: offset + $1) }
            let passed = max(window.count - longest + 1, 0)
            offset += passed
            window = Data(window.dropFirst(passed))
        }
        // A trace may lie in the part that two windows share.
        return Set(found).sorted { $0.offset < $1.offset }
    }

    private func places(in window: UnsafeRawBufferPointer) -> [(name: String, place: Int)] {
        guard window.count >= Self.least else { return [] }
        var places: [(String, Int)] = []
        for place in 0...(window.count - Self.least) {
            guard beginnings[Int(window.loadUnaligned(fromByteOffset: place, as: UInt16.self))],
                let candidates = needles[window.loadUnaligned(fromByteOffset: place, as: UInt64.self)]
            else { continue }
            let rest = UnsafeRawBufferPointer(rebasing: window[place...])
            for needle in candidates where rest.starts(with: needle.bytes) { places.append((needle.name, place)) }
        }
        return places
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
            let numbers = try streams.flatMap { stream in
                try transaction.keyNumbers(
                    where: "subject = ?1 AND state = 0 AND class <> 'accountability'", subject: stream)
            }
            return try numbers.flatMap { number in
                let clear = try vault.key(number).map { key in key.withUnsafeBytes { [UInt8]($0) } }
                let wrapped = try vault.wrappedBytes(of: number)
                return [("key \(number)", clear), ("key \(number), wrapped,", wrapped)].compactMap { name, bytes in
                    bytes.map { (name: name, bytes: $0) }
                }
            }
        }
    }
}
