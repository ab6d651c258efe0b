internal import Foundation

/// A folder that goes away with the test.
package final class ScratchFolder: Sendable {
    package let path: String

    /// - Parameter inMemory: Where that is possible, for tests that do without what a disk is slow at.
    package init(inMemory: Bool = false) throws {
        let memory = "/dev/shm"
        let isThere = inMemory && FileManager.default.isWritableFile(atPath: memory)
        let above = isThere ? URL(filePath: memory) : FileManager.default.temporaryDirectory
        let folder = above.appending(path: "throughcare-tests.\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        path = folder.path()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something in the folder.
    package subscript(_ name: String) -> String { path + "/" + name }

    /// Writes a file into the folder.
    /// - Returns: Its path.
    package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
        try Data(bytes).write(to: URL(filePath: self[name]))
        return self[name]
    }
}
