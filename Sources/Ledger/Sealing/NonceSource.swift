internal import Crypto
internal import Foundation

/// Random nonces, each handed out once; they are asked of the system by the handful, which takes half as long.
struct NonceSource {
    private static let length = 12
    // As many as the system gives at once.
    private static let handful = 21

    private var bytes: [UInt8] = []

    /// The next nonce.
    mutating func next() throws -> AES.GCM.Nonce {
        if bytes.isEmpty {
            bytes = [UInt8](repeating: 0, count: Self.length * Self.handful)
            guard getentropy(&bytes, bytes.count) == 0 else {
                bytes = []
                throw StoreIOFailure.system("ask for random bytes", "the system")
            }
        }
        defer { bytes.removeLast(Self.length) }
        return try AES.GCM.Nonce(data: bytes.suffix(Self.length))
    }
}
