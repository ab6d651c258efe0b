internal import CZlib

/// Compresses bytes as they come, into one gzip member (RFC 1952), in bounded memory.
///
/// The same bytes give the same file: no time and no name is written into it.
public final class GzipWriter {
    private let stream = DeflateStream()
    private let output: ([UInt8]) throws -> Void

    /// Hands what is compressed to `output`, piece by piece.
    public init(_ output: @escaping ([UInt8]) throws -> Void) { self.output = output }

    /// Adds bytes; they may be handed on later.
    /// - Throws: What `output` throws.
    public func write(_ bytes: [UInt8]) throws { try stream.deflate(bytes, Z_NO_FLUSH, output) }

    /// Ends the member; nothing can be added afterwards.
    /// - Throws: What `output` throws.
    public func finish() throws { try stream.deflate([], Z_FINISH, output) }
}

/// What zlib keeps between two calls; it must not move.
private final class DeflateStream {
    private static let room = 1 << 16

    private let state = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var isFinished = false

    init() {
        state.initialize(to: z_stream())
        let code = deflateInit2_(
            state, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipForm.windowBits, 8, Z_DEFAULT_STRATEGY, zlibVersion(),
            GzipForm.stateSize)
        precondition(code == Z_OK, "zlib does not begin: \(code)")
    }

    deinit {
        deflateEnd(state)
        state.deallocate()
    }

    func deflate(_ bytes: [UInt8], _ flush: Int32, _ output: ([UInt8]) throws -> Void) throws {
        precondition(!isFinished, "bytes were added to a gzip member that has ended")
        isFinished = flush == Z_FINISH
        var left = bytes[...]
        repeat {
            let (taken, given) = step(left, flush)
            left = left.dropFirst(taken)
            if !given.isEmpty { try output(given) }
            // A full buffer says that more may be waiting.
            guard given.count == Self.room || !left.isEmpty else { return }
        } while true
    }

    private func step(_ bytes: ArraySlice<UInt8>, _ flush: Int32) -> (taken: Int, given: [UInt8]) {
        var taken = 0
        let given = [UInt8](unsafeUninitializedCapacity: Self.room) { buffer, count in
            bytes.withUnsafeBufferPointer { input in
                state.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                state.pointee.avail_in = UInt32(input.count)
                state.pointee.next_out = buffer.baseAddress
                state.pointee.avail_out = UInt32(Self.room)
                let code = CZlib.deflate(state, flush)
                precondition(code != Z_STREAM_ERROR, "zlib was used wrongly")
                taken = input.count - Int(state.pointee.avail_in)
                count = Self.room - Int(state.pointee.avail_out)
            }
        }
        return (taken, given)
    }
}
