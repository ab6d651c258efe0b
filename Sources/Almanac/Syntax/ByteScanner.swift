/// Reads fixed-width ASCII fields; every reader leaves the position alone when it finds something else.
struct ByteScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }

    /// Exactly `count` decimal digits.
    mutating func digits(_ count: Int) -> Int? {
        guard bytes.count - index >= count else { return nil }
        var value = 0
        for offset in 0..<count {
            let digit = bytes[index + offset] &- UInt8(ascii: "0")
            guard digit <= 9 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        index += count
        return value
    }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    /// One to nine digits after the point, truncated to milliseconds.
    mutating func fraction() -> Int? {
        var milliseconds = 0
        var count = 0
        while let digit = digits(1) {
            count += 1
            if count <= 3 { milliseconds = milliseconds * 10 + digit }
        }
        guard (1...9).contains(count) else { return nil }
        for _ in stride(from: count, to: 3, by: 1) { milliseconds *= 10 }
        return milliseconds
    }
}

extension StringProtocol {
    /// Hands the UTF-8 bytes over in place, copying only when the string has no contiguous storage.
    func scanned<Value>(_ read: (inout ByteScanner) -> Value) -> Value {
        let inPlace = utf8.withContiguousStorageIfAvailable { bytes in
            var scanner = ByteScanner(bytes)
            return read(&scanner)
        }
        if let inPlace { return inPlace }
        return Array(utf8).withUnsafeBufferPointer { bytes in
            var scanner = ByteScanner(bytes)
            return read(&scanner)
        }
    }

    /// What an error quotes: enough to recognise the text, never a whole file.
    var excerpt: String { count <= 60 ? String(self) : String(prefix(59)) + "…" }
}
