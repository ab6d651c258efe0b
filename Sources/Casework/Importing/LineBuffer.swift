/// Bytes as they come, taken out line by line.
struct LineBuffer {
    private var bytes: [UInt8] = []
    private var start = 0
    // Up to here no line ends.
    private var searched = 0

    /// How many bytes are waiting.
    var count: Int { bytes.count - start }

    mutating func append(_ more: [UInt8]) {
        bytes.removeSubrange(..<start)
        searched -= start
        start = 0
        bytes += more
    }

    /// The next line without its end; `nil` if none has come to its end.
    mutating func next() -> ArraySlice<UInt8>? {
        guard let end = bytes[searched...].firstIndex(of: 0x0A) else {
            searched = bytes.count
            return nil
        }
        defer { (start, searched) = (end + 1, end + 1) }
        return bytes[start..<end]
    }

    /// All that is waiting.
    mutating func rest() -> ArraySlice<UInt8> {
        defer { (start, searched) = (bytes.count, bytes.count) }
        return bytes[start...]
    }
}
