/// What wraps the keys in a vault: a file here, or a key service in its place.
public protocol MasterKey: Sendable {
    /// Where it is, in words for whoever has to find it.
    var place: String { get }

    /// Wraps a key so that only this master key can unwrap it, and only under the same label.
    func wrap(_ key: [UInt8], labelled label: [UInt8]) throws -> WrappedKey

    /// Unwraps what was wrapped under that label.
    /// - Throws: ``MasterKeyMissing``, ``WrongMasterKey``, or what a key service cannot do.
    func unwrap(_ wrapped: WrappedKey, labelled label: [UInt8]) throws -> [UInt8]

    /// Takes a new key in the place of this one.
    ///
    /// - Parameter rewrap: Brings everything over to the new key. When it has returned the old key is destroyed; if it
    ///   throws, both stay until ``settle(on:)`` is told which is in use.
    func replace(_ rewrap: (any MasterKey) throws -> Void) throws

    /// Finishes a replacement that was cut short, or takes it back; `fingerprint` is of the key that is in use.
    func settle(on fingerprint: String) throws

    /// Whether ``replace(_:)`` can do its work from here.
    var isReplaceable: Bool { get }
}

/// A key that only its master key can unwrap.
public struct WrappedKey: Hashable, Sendable {
    public let bytes: [UInt8]
    /// Tells one master key from another, and nothing else about it.
    public let fingerprint: String

    /// Puts together what was wrapped and by what.
    public init(bytes: [UInt8], fingerprint: String) {
        self.bytes = bytes
        self.fingerprint = fingerprint
    }
}
