/// Bytes that come in chunks of any size, handed out one by one.
struct ByteQueue {
    private let nextChunk: () throws -> [UInt8]?
    private var chunk: [UInt8] = []
    private var index = 0
    private var isAtEnd = false

    init(_ nextChunk: @escaping () throws -> [UInt8]?) { self.nextChunk = nextChunk }

    /// The next byte, which stays; `nil` at the end.
    mutating func peek() throws -> UInt8? {
        while index == chunk.count {
            guard !isAtEnd, let next = try nextChunk() else {
                isAtEnd = true
                return nil
            }
            chunk = next
            index = 0
        }
        return chunk[index]
    }

    /// The next byte; `nil` at the end.
    mutating func take() throws -> UInt8? {
        guard let byte = try peek() else { return nil }
        index += 1
        return byte
    }

    /// Takes these bytes if they come next, and otherwise none.
    mutating func take(_ bytes: [UInt8]) throws -> Bool {
        while chunk.count - index < bytes.count, let next = try nextChunk() {
            chunk = Array(chunk[index...]) + next
            index = 0
        }
        guard chunk[index...].starts(with: bytes) else { return false }
        index += bytes.count
        return true
    }
}
