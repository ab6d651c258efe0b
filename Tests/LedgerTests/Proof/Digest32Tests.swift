import Ledger
import Testing

@Suite struct Digest32Tests {
    private static let bytes = (0..<32).map { UInt8($0 * 8) }
    private static let hex = "0008101820283038404850586068707880889098a0a8b0b8c0c8d0d8e0e8f0f8"
    private static let base64 = "AAgQGCAoMDhASFBYYGhweICIkJigqLC4wMjQ2ODo8Pg="

    @Test func `a digest is 32 bytes in all its forms`() throws {
        let digest = try #require(Digest32(Self.bytes))
        #expect(digest.bytes == Self.bytes)
        #expect(digest.hex == Self.hex)
        #expect(digest.base64 == Self.base64)
        #expect(Digest32(hex: Self.hex) == digest)
        #expect(Digest32(base64: Self.base64) == digest)
        #expect(digest.withUnsafeBytes { Digest32(copying: $0) } == digest)
        #expect(MemoryLayout<Digest32>.size == 32)
    }

    @Test(arguments: 0..<32)
    func `digests differ if one byte does`(_ index: Int) {
        var other = Self.bytes
        other[index] ^= 1
        #expect(Digest32(other) != Digest32(Self.bytes))
    }

    @Test(arguments: [0, 31, 33])
    func `only 32 bytes are a digest`(_ count: Int) {
        #expect(Digest32([UInt8](repeating: 0, count: count)) == nil)
    }

    @Test(arguments: [
        "", "00", "0", "\(hex)00", "\(hex.dropLast())", "\(hex.dropLast(2))", "\(hex.dropLast(2))g8",
        "\(hex.dropLast(2)) 8", "\(hex.dropLast(2))é", "\(hex.uppercased())",
    ])
    func `text that is not 64 small hexadecimal digits is no digest`(_ text: String) {
        #expect(Digest32(hex: text) == nil)
    }

    // The last character before the = carries two bits that belong to no byte.
    @Test(arguments: [
        "", hex, "\(base64)AAAA", "\(base64)\n", "\(base64.dropLast())", "\(base64.dropLast(2))h=",
    ])
    func `text that is not the Base64 of 32 bytes is no digest`(_ text: String) {
        #expect(Digest32(base64: text) == nil)
    }

    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func `SHA-256 gives the published hashes`(_ text: String, _ hex: String) {
        #expect(Digest32(sha256: Array(text.utf8)).hex == hex)
    }
}
