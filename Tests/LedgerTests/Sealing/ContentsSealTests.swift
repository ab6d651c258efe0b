import Crypto
import Events
import Testing

@testable import Ledger

@Suite struct ContentsSealTests {
    private let key = SymmetricKey(data: Array(1...32) as [UInt8])
    private let core = Array("where it stands".utf8)[...]
    private let contents = Contents(attributes: Array("{}".utf8), data: Array("what is said".utf8))

    private func open(_ sealed: [UInt8], with key: SymmetricKey, along core: ArraySlice<UInt8>) -> Contents? {
        sealed.withUnsafeBytes { ContentsSeal.open($0, with: key, along: core) }
    }

    @Test(arguments: ["", "{\"purpose\":\"aftercare\"}"], ["", "{}", "é🏠"])
    func `what was sealed opens as it was`(_ attributes: String, _ data: String) throws {
        let contents = Contents(attributes: Array(attributes.utf8), data: Array(data.utf8))
        let sealed = [UInt8](try ContentsSeal.seal(contents, with: key, along: core))
        #expect(sealed.count == 12 + 4 + attributes.utf8.count + data.utf8.count + 16)
        #expect(open(sealed, with: key, along: core) == contents)
    }

    @Test func `no changed byte of nonce, ciphertext or tag opens, nor a shorter or longer seal`() throws {
        let sealed = [UInt8](try ContentsSeal.seal(contents, with: key, along: core))
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 1
            #expect(open(changed, with: key, along: core) == nil, "byte \(index)")
            #expect(open(Array(sealed[..<index]), with: key, along: core) == nil, "\(index) bytes")
        }
        #expect(open(sealed + [0], with: key, along: core) == nil)
    }

    @Test func `nothing opens along another core or with another key`() throws {
        let sealed = [UInt8](try ContentsSeal.seal(contents, with: key, along: core))
        for index in core.indices {
            var changed = core
            changed[index] ^= 1
            #expect(open(sealed, with: key, along: changed) == nil, "byte \(index)")
        }
        for index in 0..<32 {
            var other = Array(1...32) as [UInt8]
            other[index] ^= 1
            #expect(open(sealed, with: SymmetricKey(data: other), along: core) == nil, "byte \(index)")
        }
    }

    @Test func `the same contents are sealed in another way each time`() throws {
        let seals = try (1...20).map { _ in try ContentsSeal.seal(contents, with: key, along: core) }
        #expect(Set(seals.map { $0.prefix(12) }).count == 20)
    }

    @Test func `bytes that hold less than they say are no contents`() throws {
        for plain in [[], [0, 0, 1], [0, 0, 0, 2, 65], [255, 255, 255, 255]] as [[UInt8]] {
            let sealed = [UInt8](try ContentsSeal.seal(plain, with: key, along: core))
            #expect(open(sealed, with: key, along: core) == nil)
        }
    }
}
