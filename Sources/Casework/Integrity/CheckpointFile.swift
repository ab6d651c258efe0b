internal import Foundation

/// A file with a signed note that somebody holds.
enum CheckpointFile {
    /// Reads the note; nobody has asked yet who signed it.
    /// - Throws: ``FileNotReadable``.
    static func note(in path: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw FileNotReadable(path: path) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
