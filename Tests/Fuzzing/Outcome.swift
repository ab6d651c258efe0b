/// What a reader handed out until its end, or until it refused the rest.
struct Outcome<Value: Equatable>: Equatable {
    private(set) var values: [Value] = []
    /// Why it went no further, in words; `nil` at the end.
    private(set) var refusal: String?

    init(_ next: () throws -> Value?) {
        do {
            while let value = try next() { values.append(value) }
        } catch {
            refusal = "\(error)"
        }
    }
}

/// Bytes in pieces of one size.
final class Chunks {
    private let bytes: [UInt8]
    private let size: Int
    private var start = 0

    init(of bytes: [UInt8], _ size: Int) { (self.bytes, self.size) = (bytes, size) }

    func next() -> [UInt8]? {
        guard start < bytes.count else { return nil }
        defer { start = min(start + size, bytes.count) }
        return Array(bytes[start..<min(start + size, bytes.count)])
    }
}
