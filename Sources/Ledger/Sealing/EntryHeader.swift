internal import Almanac
internal import Events

/// What stands about an entry beside its contents, as the bytes that are hashed and chained.
///
/// The core comes first and is the associated data of the seal: contents cannot be moved to another place. The hash of
/// what was sealed and the hash of the header before follow it.
struct EntryHeader {
    /// The byte that RFC 6962 puts before a leaf; it is hashed, and no part of the header.
    private static let leaf: UInt8 = 0
    private static let form = Array("throughcare.entry.1".utf8)

    // The leaf byte, then the header.
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(512) }

    /// Begins anew with the core of an entry; `key` is the number of the key that seals its contents.
    mutating func write(coreOf entry: LoggedEntry, key: Int64) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(Self.leaf)
        bytes.append(contentsOf: Self.form)
        bytes.append(bigEndian: entry.position)
        bytes.append(bigEndian: entry.version)
        entry.id.withStoredBytes { bytes.append(contentsOf: $0) }
        bytes.append(bigEndian: UInt32(truncatingIfNeeded: entry.schemaVersion))
        bytes.append(bigEndian: entry.occurred.instant.milliseconds)
        bytes.append(bigEndian: Int32(truncatingIfNeeded: entry.occurred.offsetMinutes))
        bytes.append(UInt8(entry.occurred.precision.code))
        bytes.append(bigEndian: entry.recordedAt.milliseconds)
        bytes.append(bigEndian: key)
        bytes.append(counted: entry.stream.kind.rawValue, "/", entry.stream.subject)
        bytes.append(counted: entry.type)
        bytes.append(bigEndian: UInt32(entry.links.count))
        for link in entry.links { link.withStoredBytes { bytes.append(contentsOf: $0) } }
    }

    /// What the contents are sealed along with; to be asked before ``hash(payload:previous:)``.
    var core: ArraySlice<UInt8> { bytes.dropFirst() }

    /// Completes the header.
    /// - Returns: Its hash, which is a leaf of the tree and the link to the next entry.
    mutating func hash(payload: Digest32, previous: Digest32) -> Digest32 {
        bytes.append(payload)
        bytes.append(previous)
        return bytes.withUnsafeBytes { Digest32(sha256: $0) }
    }
}
