internal import Access
public import Events
internal import Foundation

extension StreamName {
    /// The stream of the identity providers that are trusted.
    public static var identityProviders: StreamName {
        guard let stream = StreamName(.access, "providers") else { preconditionFailure("no stream access/providers") }
        return stream
    }
}

extension Casework {
    /// What identifies a file with public keys: its path from the root, and its SHA-256 as 64 hexadecimal digits.
    ///
    /// - Throws: ``FileNotReadable``; ``IdentityTokenRefused`` for a file that is no set of public keys.
    public static func keySet(at path: String) throws -> (file: String, hash: String) {
        let file = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
        let bytes = try JSONWebKeySet.bytes(file)
        _ = try JSONWebKeySet(bytes, file: file)
        return (file, JSONWebKeySet.hash(bytes))
    }
}
