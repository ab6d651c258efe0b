internal import Foundation

/// Small files of which a crash leaves the old form or the new one, and that only their owner may read.
enum SafeFile {
    /// Makes a file that must not exist yet; it is on disk afterwards.
    static func make(_ path: String, holding bytes: [UInt8]) throws {
        let descriptor = Foundation.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreIOFailure.system("make", path) }
        defer { Foundation.close(descriptor) }
        try write(bytes, to: descriptor, path)
        try syncFolder(of: path)
    }

    /// Writes zeros over all of a file in its place, so that nothing of what it held stays there.
    static func blank(_ path: String) throws {
        let descriptor = Foundation.open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreIOFailure.system("overwrite", path) }
        defer { Foundation.close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw StoreIOFailure.system("look at", path) }
        try write([UInt8](repeating: 0, count: Int(facts.st_size)), to: descriptor, path)
    }

    /// Puts a file in the place of another.
    static func rename(_ path: String, to target: String) throws {
        guard Foundation.rename(path, target) == 0 else { throw StoreIOFailure.system("rename", path) }
        try syncFolder(of: target)
    }

    /// Brings a file that others have written onto the disk.
    static func sync(_ path: String) throws {
        let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreIOFailure.system("open", path) }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreIOFailure.system("sync", path) }
        try syncFolder(of: path)
    }

    /// Makes names in a folder durable, which the files themselves are not responsible for.
    static func syncFolder(_ folder: String) throws {
        let descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreIOFailure.system("open", folder) }
        defer { Foundation.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw StoreIOFailure.system("sync", folder) }
    }

    /// Makes the name of a file durable, or that it is gone.
    static func syncFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
        try syncFolder(folder.isEmpty ? "." : folder)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
        var left = bytes[...]
        while !left.isEmpty {
            let count = left.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw StoreIOFailure.system("write", path) }
            left = left.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw StoreIOFailure.system("sync", path) }
    }
}
