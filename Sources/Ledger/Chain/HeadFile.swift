internal import Foundation

/// The file that the head is noted in; whoever writes holds its lock.
final class HeadFile {
    private let descriptor: Int32
    private var noted: Int64 = 0
    private let path: String

    init(_ path: String) throws {
        self.path = path
        descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreIOFailure.system("open", path) }
    }

    deinit { Foundation.close(descriptor) }

    /// Notes the head, unless it is noted. That it fails harms nothing: the log itself is on disk.
    func note(_ head: HeadNote?) {
        guard let head, head.position != noted else { return }
        noted = head.position
        let line = Array(head.text.utf8)
        _ = line.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// What is noted; `nil` before the first commit, or if it cannot be read, as after a loss of power.
    static func read(_ path: String) -> HeadNote? {
        FileManager.default.contents(atPath: path).flatMap { HeadNote(String(decoding: $0, as: UTF8.self)) }
    }
}
