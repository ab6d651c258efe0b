internal import Foundation

/// Where exports are put that were asked for here.
struct ExportFolder: Sendable {
    /// The file that says what an export is.
    static let manifest = "manifest.json"

    let path: String

    /// The folder of an export.
    /// - Throws: ``Problem`` 404 for a name that leads elsewhere.
    func path(of name: String) throws(Problem) -> String {
        guard Self.isPlain(name) else { throw .notFound }
        return path + "/" + name
    }

    /// The path of a file that is in an export.
    /// - Throws: ``Problem`` 404.
    func path(of file: String, in name: String) throws(Problem) -> String {
        let path = try path(of: name) + "/" + file
        guard file.utf8.allSatisfy(Self.isAllowed), !file.hasPrefix("."), FileManager.default.fileExists(atPath: path)
        else { throw .notFound }
        return path
    }

    /// The bytes of a file, which is a short one.
    /// - Throws: ``Problem`` 404 if it is gone.
    static func bytes(at path: String) throws(Problem) -> [UInt8] {
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .notFound }
        return [UInt8](bytes)
    }

    /// Small letters, digits and hyphens: no way out of the folder.
    static func isPlain(_ name: String) -> Bool {
        (1...60).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }
}
