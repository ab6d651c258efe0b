internal import Crypto
internal import Foundation
internal import Synchronization

/// The master key in a file that only its owner may read: 32 random bytes as one line of base64.
public final class MasterKeyFile: MasterKey {
    private let path: String
    // By fingerprint: the file changes when another process replaces the key.
    private let known = Mutex<[String: SymmetricKey]>([:])
    public let isReplaceable: Bool

    /// The key in a file, which is read when it is first needed.
    ///
    /// - Parameter isReplaceable: False for a file that somebody else provides, such as a credential of systemd.
    public init(_ path: String, isReplaceable: Bool = true) {
        self.path = path
        self.isReplaceable = isReplaceable
    }

    public var place: String { path }

    /// Where the key of a store is if nobody says otherwise: beside its folder, so that a copy of the folder is no copy of
    /// the key.
    public static func usualPath(forStoreIn folder: String) -> String {
        StoreFolder.withoutSlash(folder) + ".master-key"
    }

    public func wrap(_ key: [UInt8], labelled label: [UInt8]) throws -> WrappedKey {
        try Self.wrap(key, labelled: label, with: try read())
    }

    public func unwrap(_ wrapped: WrappedKey, labelled label: [UInt8]) throws -> [UInt8] {
        let master = try key(of: wrapped.fingerprint)
        let opened = wrapped.bytes.withUnsafeBytes { ContentsSeal.open(bytes: $0, with: master, along: label[...]) }
        guard let opened else { throw StoreIOFailure.damaged("a key in the vault that its master key does not open") }
        return [UInt8](opened)
    }

    public func replace(_ rewrap: (any MasterKey) throws -> Void) throws {
        guard isReplaceable else { throw MasterKeyNotReplaceable(place: path) }
        let successor = MasterKeyFile(next)
        unlink(next)  // of a replacement that never took place
        try successor.make()
        try rewrap(successor)
        try finishReplacing()
    }

    public func settle(on fingerprint: String) throws {
        guard isReplaceable, access(next, F_OK) == 0 else { return }
        if let successor = try? MasterKeyFile(next).read(), Self.fingerprint(of: successor) == fingerprint {
            try finishReplacing()
        } else {
            unlink(next)
        }
    }

    /// Makes a new key, unless there is one.
    /// - Throws: ``MasterKeyExposed``, ``MasterKeyUnreadable``, ``StoreIOFailure``.
    public func makeUnlessThere() throws {
        if access(path, F_OK) == 0 { _ = try read() } else { try make() }
    }

    /// Makes a new key in a file that must not exist.
    func make() throws {
        let key = SymmetricKey(size: .bits256)
        let line = key.withUnsafeBytes { Data($0).base64EncodedString() } + "\n"
        try SafeFile.make(path, holding: Array(line.utf8))
    }

    /// Puts the new key in the place of the old one, of which no byte stays in the file.
    private func finishReplacing() throws {
        if access(path, F_OK) == 0 { try SafeFile.blank(path) }
        try SafeFile.rename(next, to: path)
    }

    private var next: String { path + ".next" }

    private func key(of fingerprint: String) throws -> SymmetricKey {
        if let key = known.withLock({ $0[fingerprint] }) { return key }
        // A replacement may be under way, and the new key move from one place to the other between two looks; or it was cut
        // short after everything was brought over.
        for look in [read, MasterKeyFile(next).read, read] {
            if let candidate = try? look(), Self.fingerprint(of: candidate) == fingerprint {
                return remember(candidate)
            }
        }
        throw WrongMasterKey(place: path, needed: fingerprint, found: Self.fingerprint(of: try read()))
    }

    private func remember(_ key: SymmetricKey) -> SymmetricKey {
        known.withLock { $0[Self.fingerprint(of: key)] = key }
        return key
    }

    private func read() throws -> SymmetricKey {
        var facts = stat()
        guard stat(path, &facts) == 0 else {
            if errno == ENOENT { throw MasterKeyMissing(place: path) }
            throw StoreIOFailure.system("look at the master key", path)
        }
        guard facts.st_mode & 0o077 == 0 else { throw MasterKeyExposed(path: path, mode: Int(facts.st_mode & 0o777)) }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw StoreIOFailure.system("read the master key", path)
        }
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let key = Data(base64Encoded: text), key.count == 32 else { throw MasterKeyUnreadable(path: path) }
        return SymmetricKey(data: key)
    }

    private static func wrap(_ key: [UInt8], labelled label: [UInt8], with master: SymmetricKey) throws -> WrappedKey {
        WrappedKey(
            bytes: [UInt8](try ContentsSeal.seal(key, with: master, along: label[...])),
            fingerprint: fingerprint(of: master))
    }

    private static func fingerprint(of key: SymmetricKey) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("throughcare master key".utf8), using: key)
        return Hexadecimal.text(of: Array(code).prefix(8))
    }
}
