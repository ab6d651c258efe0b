internal import Crypto
internal import Events
internal import Foundation

/// Contents as they are kept: sealed by AES-256-GCM as nonce, ciphertext and tag.
enum ContentsSeal {
    /// Seals contents with a nonce of its own, along with the core of their header.
    static func seal(
        _ contents: Contents, with key: SymmetricKey, nonce: AES.GCM.Nonce? = nil, along core: ArraySlice<UInt8>
    ) throws -> Data {
        var plain: [UInt8] = []
        plain.reserveCapacity(4 + contents.attributes.count + contents.data.count)
        plain.append(bigEndian: UInt32(contents.attributes.count))
        plain.append(contentsOf: contents.attributes)
        plain.append(contentsOf: contents.data)
        return try seal(plain, with: key, nonce: nonce, along: core)
    }

    /// Opens what ``seal(_:with:along:)`` made; `nil` if not a single byte of it, of the key or of the core may differ.
    static func open(
        _ sealed: UnsafeRawBufferPointer, with key: SymmetricKey, along core: ArraySlice<UInt8>
    ) -> Contents? {
        guard let plain = open(bytes: sealed, with: key, along: core) else { return nil }
        return plain.withUnsafeBytes { plain in
            guard plain.count >= 4 else { return nil }
            let end = 4 + Int(UInt32(bigEndian: plain.loadUnaligned(as: UInt32.self)))
            guard end <= plain.count else { return nil }
            return Contents(attributes: [UInt8](plain[4..<end]), data: [UInt8](plain[end...]))
        }
    }

    /// Seals any bytes; without a nonce it takes one that is random.
    static func seal(
        _ plain: [UInt8], with key: SymmetricKey, nonce: AES.GCM.Nonce? = nil, along label: ArraySlice<UInt8>
    ) throws -> Data {
        let box = try AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: label)
        guard let sealed = box.combined else { preconditionFailure("a nonce of another length than asked for") }
        return sealed
    }

    /// Opens any bytes; `nil` if they were not sealed with this key along with this label.
    static func open(
        bytes sealed: UnsafeRawBufferPointer, with key: SymmetricKey, along label: ArraySlice<UInt8>
    ) -> Data? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
        return try? AES.GCM.open(box, using: key, authenticating: label)
    }
}
