internal import Foundation

/// A file that takes the place of an older one at once, so that nobody ever reads half of it.
enum ReplacedFile {
    /// Writes a file.
    /// - Throws: ``FileNotMade``; what was there before is left as it was.
    static func write(_ bytes: [UInt8], to path: String, readableByAll: Bool = false) throws(FileNotMade) {
        let part = path + ".part"
        let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw FileNotMade(path: path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            guard fchmod(descriptor, readableByAll ? 0o644 : 0o600) == 0 else { throw FileNotMade(path: path) }
            try file.write(contentsOf: bytes)
            try file.synchronize()
            guard rename(part, path) == 0 else { throw FileNotMade(path: path) }
        } catch {
            unlink(part)
            throw FileNotMade(path: path)
        }
    }
}
