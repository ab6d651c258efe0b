internal import Crypto

extension SHA256Digest {
    /// 64 hexadecimal digits in small letters.
    var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
