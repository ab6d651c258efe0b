import Almanac
import Events
import Ledger
import Specifications

/// A log of some entries, made without a store and written out byte by byte.
struct SampleLog {
    static let origin = "throughcare/000102030405060708090a0b0c0d0e0f"

    let size: Int64
    let signer: NoteSigner

    init(size: Int64) throws {
        self.size = size
        signer = try NoteSigner(name: NoteName(Self.origin), secret: Array(1...32))
    }

    /// The proof of the entry at a position, from 1.
    func proof(of position: Int64) throws -> EntryProof {
        let leaves = leaves
        let head = try TreeHead(
            origin: NoteName(Self.origin), size: size, root: leaves.reduce(into: CompactRange()) { $0.append($1) }.root,
            last: leaves.last ?? .zero)
        return try EntryProof(
            header: header(position), payloadHash: Digest32(sha256: payload(position)),
            previous: position == 1 ? .zero : leaves[Int(position) - 2], payload: payload(position),
            inclusion: InclusionProof(ofLeaf: position - 1, in: leaves), checkpoint: signer.sign(head.text))
    }

    /// The entry whose header core is written by hand.
    func entry(_ position: Int64) throws -> LoggedEntry {
        LoggedEntry(
            position: position, version: position + 10, id: id(position), stream: .named(.case, "K-é"),
            type: "EventVoided", schemaVersion: 2,
            occurred: Occurrence(instant: Instant(milliseconds: -1000), offsetMinutes: -90, precision: .halfDay),
            recordedAt: Instant(milliseconds: 1_774_621_800_000), links: [id(99), id(98)], contents: nil)
    }

    private var leaves: [Digest32] {
        var leaves: [Digest32] = []
        for position in 1...size {
            let hashes = Digest32(sha256: payload(position)).bytes + (leaves.last ?? .zero).bytes
            leaves.append(MerkleTree.leafHash(of: core(position) + hashes))
        }
        return leaves
    }

    private func payload(_ position: Int64) -> [UInt8] { Array("payload \(position)".utf8) }
    private func id(_ position: Int64) -> EntryID { EntryID(high: 0x018f_3c1e_7a4b_7c2d, low: UInt64(position)) }

    private func header(_ position: Int64) -> JSON {
        .object([
            .init("position", .number("\(position)")), .init("version", .number("\(position + 10)")),
            .init("id", id(position).json), .init("schemaVersion", .number("2")),
            .init("occurredAt", .number("-1000")), .init("occurredOffset", .number("-90")),
            .init("occurredPrecision", .number("1")), .init("recordedAt", .number("1774621800000")),
            .init("key", .number("3")), .init("stream", .string("case/K-é")), .init("type", .string("EventVoided")),
            .init("links", .array([id(99).json, id(98).json])),
        ])
    }

    /// The header core of an entry, written by hand.
    func core(_ position: Int64) -> [UInt8] {
        func big(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }
        func id(_ position: Int64) -> [UInt8] { big(self.id(position).high) + big(self.id(position).low) }
        let (stream, type) = (Array("case/K-é".utf8), Array("EventVoided".utf8))
        var bytes = Array("throughcare.entry.1".utf8) + big(UInt64(position)) + big(UInt64(position + 10))
        bytes += id(position) + big(UInt32(2)) + big(Int64(-1000)) + big(Int32(-90)) + [1]
        bytes += big(Int64(1_774_621_800_000)) + big(UInt64(3)) + big(UInt32(stream.count)) + stream
        bytes += big(UInt32(type.count)) + type + big(UInt32(2)) + id(99) + id(98)
        return bytes
    }
}
