internal import CZlib

/// What zlib has to be told for gzip.
enum GzipForm {
    /// The largest window, and 16 for gzip's own header and trailer.
    static let windowBits = MAX_WBITS + 16
    static let stateSize = Int32(MemoryLayout<z_stream>.size)
}
