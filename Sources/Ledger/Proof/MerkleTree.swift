internal import Crypto

/// The hashes that a Merkle tree is made of (RFC 6962, section 2.1).
///
/// Leaves and nodes are hashed with different first bytes, so that no node can be passed off as a leaf.
public enum MerkleTree {
    private static let leafMark: UInt8 = 0
    private static let nodeMark: UInt8 = 1

    /// The root of a tree without leaves: the hash of nothing.
    public static let emptyRoot = Digest32(sha256: [])

    /// The hash of a leaf with these bytes.
    public static func leafHash(of bytes: UnsafeRawBufferPointer) -> Digest32 {
        var function = SHA256()
        withUnsafeBytes(of: leafMark) { function.update(bufferPointer: $0) }
        function.update(bufferPointer: bytes)
        return Digest32(function.finalize())
    }

    /// The hash of a leaf with these bytes.
    public static func leafHash(of bytes: [UInt8]) -> Digest32 { bytes.withUnsafeBytes { leafHash(of: $0) } }

    /// The hash of the node above two others.
    public static func nodeHash(_ left: Digest32, _ right: Digest32) -> Digest32 {
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 1) { block in
            block[0] = nodeMark
            left.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: block[1..<33]).copyMemory(from: $0) }
            right.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: block[33..<65]).copyMemory(from: $0) }
            return Digest32(sha256: UnsafeRawBufferPointer(block))
        }
    }
}
