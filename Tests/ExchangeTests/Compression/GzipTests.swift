import Exchange
import Specifications
import Testing

struct GzipTests {
    /// `printf 'entry 1\nentry 2\n' | gzip -n`
    static let known: [UInt8] = [
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0x4b, 0xcd, 0x2b, 0x29, 0xaa, 0x54, 0x30, 0xe4,
        0x4a,
        0x05, 0xd3, 0x46, 0x5c, 0x00, 0x6f, 0x95, 0x19, 0x77, 0x10, 0x00, 0x00, 0x00,
    ]
    static let lines = Array("entry 1\nentry 2\n".utf8)

    @Test(arguments: [1, 7, 1_000])
    func `what gzip made is opened, in pieces of any size`(piece: Int) throws {
        #expect(try Self.open(Self.known, limit: 16, inPiecesOf: piece) == Self.lines)
    }

    @Test func `the same bytes give the same file, which has no time and no name in it`() throws {
        let made = try Self.compress([Self.lines])
        #expect(try made == Self.compress([Array(Self.lines.prefix(3)), [], Array(Self.lines.dropFirst(3))]))
        #expect(Array(made.prefix(9)) == Array(Self.known.prefix(9)))
        #expect(try Self.open(made, limit: 16) == Self.lines)
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 500_000])
    func `bytes of any number come back`(count: Int) throws {
        var chance = SeededGenerator(seed: 7)
        let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
        #expect(try Self.open(Self.compress([bytes]), limit: Int64(count)) == bytes)
    }

    @Test(arguments: 0..<known.count)
    func `a file that was cut off is refused wherever it ends`(count: Int) {
        #expect(throws: GzipDamaged(reason: "it ends too early")) {
            try Self.open(Array(Self.known.prefix(count)), limit: 16)
        }
    }

    @Test(arguments: [0, 2, 11, 24, 28])
    func `a changed byte is found`(place: Int) {
        var bytes = Self.known
        bytes[place] ^= 0x41
        #expect(throws: GzipDamaged.self) { try Self.open(bytes, limit: 1_000) }
    }

    @Test func `what follows after the end is refused`() {
        #expect(throws: GzipDamaged(reason: "something follows after its end")) {
            try Self.open(Self.known + [0], limit: 16)
        }
        #expect(throws: GzipDamaged(reason: "something follows after its end")) {
            try Self.open(Self.known + Self.known, limit: 100, inPiecesOf: Self.known.count)
        }
    }

    @Test func `a bomb is stopped by the size of what it gives`() throws {
        let bomb = try Self.compress(Array(repeating: [UInt8](repeating: 0, count: 1 << 20), count: 64))
        #expect(bomb.count < 1 << 17)
        var given = 0
        var chunks = [bomb]
        let reader = GzipReader(limit: 1_000_000) { chunks.popLast() }
        #expect(throws: GzipTooLarge(limit: 1_000_000)) {
            while let bytes = try reader.next() { given += bytes.count }
        }
        #expect(given <= 1_000_000)
    }

    @Test(arguments: [(16, false), (15, true)] as [(Int64, Bool)])
    func `the limit is the last byte that may be given`(limit: Int64, isRefused: Bool) {
        #expect((try? Self.open(Self.known, limit: limit)) == (isRefused ? nil : Self.lines))
    }

    static func compress(_ pieces: [[UInt8]]) throws -> [UInt8] {
        var made: [UInt8] = []
        let writer = GzipWriter { made += $0 }
        for piece in pieces { try writer.write(piece) }
        try writer.finish()
        return made
    }

    static func open(_ bytes: [UInt8], limit: Int64, inPiecesOf size: Int = 1 << 16) throws -> [UInt8] {
        var left = bytes[...]
        let reader = GzipReader(limit: limit) {
            guard !left.isEmpty else { return nil }
            defer { left = left.dropFirst(size) }
            return Array(left.prefix(size))
        }
        var opened: [UInt8] = []
        while let next = try reader.next() { opened += next }
        return opened
    }
}
