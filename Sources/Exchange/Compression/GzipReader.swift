internal import CZlib

/// Opens one gzip member (RFC 1952) piece by piece, in bounded memory, and gives no more bytes than it was allowed to.
public final class GzipReader {
    private static let room = 1 << 16

    private let limit: Int64
    private let nextChunk: () throws -> [UInt8]?
    private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var waiting: ArraySlice<UInt8> = []
    private var given: Int64 = 0
    private var isAtEnd = false

    /// Reads from `nextChunk`, which gives `nil` at the end.
    ///
    /// - Parameter limit: The bytes that come out at most. A few of a hostile file could become any number.
    public init(limit: Int64, _ nextChunk: @escaping () throws -> [UInt8]?) {
        self.limit = limit
        self.nextChunk = nextChunk
        state.initialize(to: z_stream())
        let code = inflateInit2_(state, GzipForm.windowBits, zlibVersion(), GzipForm.stateSize)
        precondition(code == Z_OK, "zlib does not begin: \(code)")
    }

    deinit {
        inflateEnd(state)
        state.deallocate()
    }

    /// The next bytes, never none; `nil` after the last, of which length and checksum were right.
    /// - Throws: ``GzipDamaged``, ``GzipTooLarge``, what the source throws.
    public func next() throws -> [UInt8]? {
        while !isAtEnd {
            if waiting.isEmpty {
                guard let chunk = try nextChunk() else { throw GzipDamaged(reason: "it ends too early") }
                waiting = chunk[...]
            }
            let bytes = try inflate()
            given += Int64(bytes.count)
            guard given <= limit else { throw GzipTooLarge(limit: limit) }
            if isAtEnd { try checkNothingFollows() }
            if !bytes.isEmpty { return bytes }
        }
        return nil
    }

    private func inflate() throws -> [UInt8] {
        var code = Z_OK
        var taken = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, count in
            waiting.withUnsafeBufferPointer { input in
                state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                state.pointee.avail_in = UInt32(input.count)
                state.pointee.next_out = buffer.baseAddress
                state.pointee.avail_out = UInt32(Self.room)
                code = CZlib.inflate(state, Z_NO_FLUSH)
                taken = input.count - Int(state.pointee.avail_in)
                count = Self.room - Int(state.pointee.avail_out)
            }
        }
        waiting = waiting.dropFirst(taken)
        isAtEnd = code == Z_STREAM_END
        guard isAtEnd || code == Z_OK || code == Z_BUF_ERROR else {
            throw GzipDamaged(reason: state.pointee.msg.map { String(cString: $0) } ?? "zlib reports \(code)")
        }
        return bytes
    }

    private func checkNothingFollows() throws {
        var rest: [UInt8]? = Array(waiting)
        while let bytes = rest {
            guard bytes.isEmpty else { throw GzipDamaged(reason: "something follows after its end") }
            rest = try nextChunk()
        }
    }
}

/// The bytes are not one whole gzip member.
public struct GzipDamaged: Error, Hashable, CustomStringConvertible {
    /// What is wrong, in words.
    public let reason: String

    /// Says what is wrong.
    public init(reason: String) { self.reason = reason }

    public var description: String { "the gzip file is damaged: \(reason)" }
}

/// A gzip member holds more than it may.
public struct GzipTooLarge: Error, Hashable, CustomStringConvertible {
    /// The bytes that were allowed.
    public let limit: Int64

    /// Says how much was allowed.
    public init(limit: Int64) { self.limit = limit }

    public var description: String { "the gzip file holds more than \(limit) bytes" }
}
