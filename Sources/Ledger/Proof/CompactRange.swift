/// All that has to be kept of a Merkle tree so that it can grow: one hash for each of its complete subtrees.
public struct CompactRange: Hashable, Sendable {
    /// How many leaves the tree has.
    public private(set) var size: Int64 = 0
    /// The roots of the complete subtrees from left to right, so from large to small: one for each bit of ``size``.
    private(set) var peaks: [Digest32] = []

    /// A tree without leaves.
    public init() {}

    /// Adds a leaf at the end.
    ///
    /// - Parameter leaf: Its hash, see ``MerkleTree/leafHash(of:)-(UnsafeRawBufferPointer)``.
    public mutating func append(_ leaf: Digest32) { append(leaf) { _, _, _ in } }

    /// Adds a leaf and tells each two subtrees that become one, with their height; 0 for leaves.
    mutating func append(_ leaf: Digest32, joining tell: (_ height: Int, _ left: Digest32, _ right: Digest32) -> Void) {
        var top = leaf
        for height in 0..<(~size).trailingZeroBitCount {
            let left = peaks.removeLast()
            tell(height, left, top)
            top = MerkleTree.nodeHash(left, top)
        }
        peaks.append(top)
        size += 1
    }

    /// The root of the whole tree.
    public var root: Digest32 { Self.joined(peaks[...]) ?? MerkleTree.emptyRoot }

    /// The root above some of the last subtrees; `nil` if there are none.
    static func joined(_ peaks: ArraySlice<Digest32>) -> Digest32? {
        guard let last = peaks.last else { return nil }
        return peaks.dropLast().reversed().reduce(last) { MerkleTree.nodeHash($1, $0) }
    }
}

extension CompactRange {
    /// The size as eight bytes, big-endian, then 32 bytes for each complete subtree, the largest first.
    public var bytes: [UInt8] {
        withUnsafeBytes(of: size.bigEndian) { Array($0) } + peaks.flatMap(\.bytes)
    }

    /// Reads what ``bytes`` wrote.
    /// - Throws: ``CompactRangeMalformed``.
    public init(bytes: [UInt8]) throws(CompactRangeMalformed) {
        let size = Int64(bitPattern: bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
        guard bytes.count >= 8, size >= 0, bytes.count == 8 + 32 * size.nonzeroBitCount else {
            throw CompactRangeMalformed(count: bytes.count, size: bytes.count >= 8 ? size : nil)
        }
        self.size = size
        peaks = bytes.withUnsafeBytes { bytes in
            stride(from: 8, to: bytes.count, by: 32).map {
                Digest32(copying: UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + 32]))
            }
        }
    }
}

/// The bytes are not those of a growing tree.
public struct CompactRangeMalformed: Error, Hashable, CustomStringConvertible {
    /// How many bytes there are.
    public let count: Int
    /// The number of leaves that the bytes begin with; `nil` if they end before it does.
    public let size: Int64?

    /// Says how many bytes there are, and for how many leaves.
    public init(count: Int, size: Int64?) {
        self.count = count
        self.size = size
    }

    public var description: String {
        guard let size else { return "a growing tree begins with 8 bytes of size, found \(count) bytes" }
        guard size >= 0 else { return "a growing tree cannot have \(size) leaves" }
        let expected = 8 + 32 * size.nonzeroBitCount
        return "a growing tree of \(size) leaves is \(expected) bytes long, found \(count)"
    }
}
