internal import Events
internal import Foundation

/// Seals the contents of entries and chains their headers, one after another.
final class EntrySealer {
    private let keys: KeyRing
    private var header = EntryHeader()
    private var nonces = NonceSource()

    init(_ keys: KeyRing) { self.keys = keys }

    /// Seals an entry that comes after the one with the header hash `previous`.
    func seal(_ entry: LoggedEntry, as retention: RetentionClass, after previous: Digest32) throws -> SealedEntry {
        guard let contents = entry.contents else { preconditionFailure("an entry without contents was appended") }
        let (number, key) = try keys.key(for: entry.stream, retention)
        header.write(coreOf: entry, key: number)
        let payload = try ContentsSeal.seal(contents, with: key, nonce: nonces.next(), along: header.core)
        let payloadHash = payload.withUnsafeBytes { Digest32(sha256: $0) }
        return SealedEntry(
            key: number, payload: payload, payloadHash: payloadHash, previous: previous,
            hash: header.hash(payload: payloadHash, previous: previous))
    }

    /// Opens what was sealed for an entry.
    /// - Parameter entry: Its header; it has no contents yet.
    /// - Throws: ``StoreIOFailure`` if a byte of it was changed, what ``KeyRing/key(_:)`` throws.
    func open(_ payload: UnsafeRawBufferPointer, key number: Int64, of entry: LoggedEntry) throws -> Contents {
        let key = try keys.key(number)
        header.write(coreOf: entry, key: number)
        guard let contents = ContentsSeal.open(payload, with: key, along: header.core) else {
            throw StoreIOFailure.damaged("entry \(entry.position) was changed after it was sealed")
        }
        return contents
    }
}

/// What the log keeps of an entry beside what it can be found by.
struct SealedEntry {
    /// The number of the key that sealed the payload.
    let key: Int64
    let payload: Data
    let payloadHash: Digest32
    /// The header hash of the entry before.
    let previous: Digest32
    /// The entry's own header hash.
    let hash: Digest32
}
