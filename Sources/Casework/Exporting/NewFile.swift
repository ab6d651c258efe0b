internal import Foundation

/// A file that is made line by line and appears under its name only when it is complete.
public final class NewFile {
    private static let chunk = 1 << 20

    private let path: String
    private let partPath: String
    private let handle: FileHandle
    private var buffer: [UInt8] = []
    private var isKept = false

    /// Begins a file; its folder is made if it is missing.
    /// - Throws: ``FileExists`` if there is one of that name; ``FileNotMade``.
    public init(_ name: String, in folder: String) throws {
        path = try Self.path(of: name, in: folder)
        partPath = path + ".part"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch { throw FileNotMade(path: folder) }
        guard FileManager.default.createFile(atPath: partPath, contents: nil, attributes: [.posixPermissions: 0o600]),
            let opened = FileHandle(forWritingAtPath: partPath)
        else { throw FileNotMade(path: path) }
        handle = opened
    }

    deinit { if !isKept { unlink(partPath) } }

    /// Checks, without making anything, that the name is free.
    /// - Throws: ``FileExists``.
    public static func check(_ name: String, in folder: String) throws { _ = try path(of: name, in: folder) }

    private static func path(of name: String, in folder: String) throws -> String {
        let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
        guard !FileManager.default.fileExists(atPath: path) else { throw FileExists(path: path) }
        return path
    }

    /// Adds a line, which is given without its end.
    /// - Throws: ``FileNotMade`` if the disk does not take it.
    public func write(line: [UInt8]) throws {
        buffer.append(contentsOf: line)
        buffer.append(0x0A)
        if buffer.count >= Self.chunk { try flush() }
    }

    /// Gives the file its name.
    /// - Throws: ``FileExists`` if somebody made one meanwhile; ``FileNotMade``.
    public func keep() throws {
        try flush()
        do { try handle.synchronize() } catch { throw FileNotMade(path: path) }
        // A link, unlike a renaming, never replaces a file.
        guard link(partPath, path) == 0 else {
            throw errno == EEXIST ? FileExists(path: path) as any Error : FileNotMade(path: path)
        }
        unlink(partPath)
        isKept = true
    }

    private func flush() throws {
        do { try handle.write(contentsOf: buffer) } catch { throw FileNotMade(path: path) }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// A file of that name is there already, and is left as it is.
public struct FileExists: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String { "\(path) is there already: name another folder, or move the file away" }
}

/// A file cannot be made.
public struct FileNotMade: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String { "cannot make \(path): check the folder, its permissions and the space left" }
}
