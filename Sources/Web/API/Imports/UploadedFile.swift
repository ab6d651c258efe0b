internal import Foundation
internal import Hummingbird
internal import NIOCore

/// A body that is kept in a file while it is taken in, beside the store and readable for the server alone.
struct UploadedFile: Sendable {
    let path: String

    /// Writes a body to a file.
    /// - Throws: ``Problem`` 413 for more than the server takes, 503 if the disk does not take it.
    init(of request: Request, beside settings: ServerSettings) async throws {
        let folder = settings.folder.isEmpty ? NSTemporaryDirectory() : settings.folder
        var template = Array((folder + "/incoming-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else { throw Problem(.notReady) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            var count = 0
            for try await buffer in request.body {
                count += buffer.readableBytes
                guard count <= settings.longestImport else { throw Problem.tooLong(settings.longestImport) }
                try Self.write(buffer, to: file)
            }
        } catch {
            remove()
            throw error
        }
    }

    func remove() { unlink(path) }

    private static func write(_ buffer: ByteBuffer, to file: FileHandle) throws {
        do { try file.write(contentsOf: Data(buffer.readableBytesView)) } catch {
            throw Problem(.notReady, cause: error)
        }
    }
}
