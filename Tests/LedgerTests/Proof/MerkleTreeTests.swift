import Ledger
import Specifications
import Testing

@Suite struct MerkleTreeTests {
    /// The leaves and roots that the tests of Certificate Transparency use.
    private static let leaves: [[UInt8]] = [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], Array(0x40...0x43), Array(0x50...0x57), Array(0x60...0x6f),
    ]
    private static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]
    private static let seed = SeededGenerator.printedSeed(for: "MerkleTreeTests")

    private static func randomLeaves(_ count: Int) -> [Digest32] {
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            MerkleTree.leafHash(of: (0..<8).map { _ in .random(in: 0...255, using: &generator) })
        }
    }

    private static func tree(_ leaves: some Sequence<Digest32>) -> CompactRange {
        leaves.reduce(into: CompactRange()) { $0.append($1) }
    }

    @Test(arguments: 0...8)
    func `a tree has the published root at every size`(_ size: Int) {
        let tree = Self.tree(Self.leaves.prefix(size).map { MerkleTree.leafHash(of: $0) })
        #expect(tree.root.hex == Self.roots[size])
        #expect(tree.size == size)
    }

    @Test(
        arguments: [
            (0, 1, []),
            (
                0, 8,
                [
                    "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                    "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                    "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
                ]
            ),
            (
                5, 8,
                [
                    "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                    "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                ]
            ),
            (2, 3, ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
        ] as [(Int64, Int, [String])])
    func `a leaf has the published path`(_ index: Int64, _ size: Int, _ path: [String]) throws {
        let leaves = Self.leaves.prefix(size).map { MerkleTree.leafHash(of: $0) }
        let proof = try InclusionProof(ofLeaf: index, in: leaves)
        #expect(proof.path.map(\.hex) == path)
        try proof.verify(leaves[Int(index)], against: #require(Digest32(hex: Self.roots[size])))
    }

    @Test func `roots and paths are those of the definition for every leaf of every small tree`() throws {
        let leaves = Self.randomLeaves(70)
        for size in 1...leaves.count {
            let some = leaves.prefix(size)
            let root = NaiveMerkleTree.root(some)
            #expect(Self.tree(some).root == root)
            for index in 0..<size {
                let proof = try InclusionProof(ofLeaf: Int64(index), in: some)
                #expect(proof.path == NaiveMerkleTree.path(index, some), "leaf \(index) of \(size)")
                try proof.verify(leaves[index], against: root)
            }
        }
    }

    @Test(arguments: 0..<20)
    func `roots and paths are those of the definition in larger trees`(_ round: Int) throws {
        var generator = SeededGenerator(seed: Self.seed &+ UInt64(round))
        let leaves = Self.randomLeaves(.random(in: 71...1500, using: &generator))
        let index = Int.random(in: leaves.indices, using: &generator)
        let proof = try InclusionProof(ofLeaf: Int64(index), in: leaves)
        #expect(proof.path == NaiveMerkleTree.path(index, leaves[...]), "leaf \(index) of \(leaves.count)")
        try proof.verify(leaves[index], against: Self.tree(leaves).root)
    }

    @Test(arguments: [1, 2, 6, 7, 8, 33])
    func `a proof holds for its own leaf, place, size, path and root only`(_ size: Int) throws {
        let leaves = Self.randomLeaves(size + 1)
        let root = Self.tree(leaves.prefix(size)).root
        for index in 0..<size {
            let proof = try InclusionProof(ofLeaf: Int64(index), in: leaves.prefix(size))
            func refuses(index: Int64? = nil, size: Int64? = nil, path: [Digest32]? = nil, leaf: Digest32? = nil)
                -> Bool
            {
                let other = InclusionProof(
                    index: index ?? proof.index, size: size ?? proof.size, path: path ?? proof.path)
                return (try? other.verify(leaf ?? leaves[Int(proof.index)], against: root)) == nil
            }
            #expect(!refuses())
            #expect(refuses(leaf: leaves[size]))
            for other in -1...Int64(size) where other != proof.index { #expect(refuses(index: other)) }
            #expect(refuses(path: proof.path + [root]))
            for place in proof.path.indices {
                var path = proof.path
                path[place] = leaves[size]
                #expect(refuses(path: path))
                path.remove(at: place)
                #expect(refuses(path: path))
            }
        }
    }

    @Test(arguments: [(-1, 3), (3, 3), (0, 0), (4, 3)] as [(Int64, Int)])
    func `there is no proof of a leaf that is not in the tree`(_ index: Int64, _ size: Int) {
        #expect(throws: LeafNotInTree(index: index, size: Int64(size))) {
            try InclusionProof(ofLeaf: index, in: Self.randomLeaves(size))
        }
    }

    @Test func `a proof that fails says why`() throws {
        let leaves = Self.randomLeaves(3)
        let proof = try InclusionProof(ofLeaf: 1, in: leaves)
        let root = Self.tree(leaves).root
        #expect(throws: InclusionRefuted(index: 1, size: 3, reason: .otherRoot(expected: .zero, found: root))) {
            try proof.verify(leaves[1], against: .zero)
        }
        #expect(throws: InclusionRefuted(index: 3, size: 3, reason: .outside)) {
            try InclusionProof(index: 3, size: 3, path: proof.path).verify(leaves[1], against: root)
        }
        for path in [[], proof.path + [root]] {
            #expect(throws: InclusionRefuted(index: 1, size: 3, reason: .pathLength(path.count))) {
                try InclusionProof(index: 1, size: 3, path: path).verify(leaves[1], against: root)
            }
        }
    }

    @Test func `a tree that was put away grows on as if it had not been`() throws {
        let leaves = Self.randomLeaves(40)
        for size in 0...leaves.count {
            let tree = Self.tree(leaves.prefix(size))
            let bytes = tree.bytes
            #expect(bytes.count == 8 + 32 * size.nonzeroBitCount)
            var again = try CompactRange(bytes: bytes)
            #expect(again == tree)
            for leaf in leaves.dropFirst(size) { again.append(leaf) }
            #expect(again == Self.tree(leaves))
        }
    }

    @Test(
        arguments: [
            ([], nil), ([0, 0, 0, 0, 0, 0, 0], nil), ([0, 0, 0, 0, 0, 0, 0, 0, 1], 0), ([0, 0, 0, 0, 0, 0, 0, 1], 1),
            ([0x80] + [UInt8](repeating: 0, count: 39), .min),
        ] as [([UInt8], Int64?)])
    func `bytes that are no tree are refused`(_ bytes: [UInt8], _ size: Int64?) {
        #expect(throws: CompactRangeMalformed(count: bytes.count, size: size)) { try CompactRange(bytes: bytes) }
    }
}
