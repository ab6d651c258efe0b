internal import Crypto
internal import Events

/// A record in its place in the trail, chained to the one before it.
public struct AuditEntry: Hashable, Sendable {
    public let record: AuditRecord
    /// Counts from 1 without gaps.
    public let position: Int64
    /// The SHA-256 of the hash before it and the record's canonical bytes.
    public let hash: Digest32

    /// Chains a record to the one before it.
    /// - Parameter previous: The hash of the record before; of the first one, what the trail begins with.
    public init(_ record: AuditRecord, at position: Int64, after previous: Digest32) {
        self.init(record, at: position, hash: Self.hash(of: record.json.canonicalBytes, after: previous))
    }

    init(_ record: AuditRecord, at position: Int64, hash: Digest32) {
        self.record = record
        self.position = position
        self.hash = hash
    }

    /// What the next record is chained to, after one of these bytes.
    static func hash(of body: [UInt8], after previous: Digest32) -> Digest32 {
        var function = SHA256()
        previous.withUnsafeBytes { function.update(bufferPointer: $0) }
        body.withUnsafeBytes { function.update(bufferPointer: $0) }
        return Digest32(function.finalize())
    }

    /// What the first record of a store's trail is chained to, so that the trail of another store does not fit.
    static func beginning(of store: StoreIdentity) -> Digest32 {
        Digest32(sha256: Array("throughcare audit of \(store.text)\n".utf8))
    }
}

/// Where a trail ends: whoever keeps a copy can tell later whether it was cut or exchanged.
public struct AuditEnd: Hashable, Sendable, CustomStringConvertible {
    /// The last record; 0 before the first.
    public let position: Int64
    /// The hash of the last record; before the first, what the trail begins with.
    public let hash: Digest32

    /// Puts an end together.
    public init(position: Int64, hash: Digest32) {
        self.position = position
        self.hash = hash
    }

    /// Reads ``description``; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let position = Int64(parts[0]), position >= 0, let hash = Digest32(hex: parts[1])
        else { return nil }
        self.init(position: position, hash: hash)
    }

    /// The position, a colon, and 64 hexadecimal digits.
    public var description: String { "\(position):\(hash.hex)" }
}
