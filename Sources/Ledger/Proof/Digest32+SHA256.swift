internal import Crypto

extension Digest32 {
    /// The SHA-256 of these bytes.
    public init(sha256 bytes: UnsafeRawBufferPointer) {
        var function = SHA256()
        function.update(bufferPointer: bytes)
        self.init(function.finalize())
    }

    /// The SHA-256 of these bytes.
    public init(sha256 bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Digest32(sha256: $0) }
    }

    init(_ digest: SHA256Digest) {
        self = digest.withUnsafeBytes { Digest32(copying: $0) }
    }
}
