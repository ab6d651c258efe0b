internal import Foundation

/// Which kind of file system is mounted where.
struct MountTable {
    /// Mount points with the kernel's name of their file system.
    private let mounts: [(point: String, kind: String)]

    /// What is mounted for this process; empty where the system does not say.
    static var current: MountTable {
        let text = FileManager.default.contents(atPath: "/proc/self/mounts") ?? Data()
        return MountTable(String(decoding: text, as: UTF8.self))
    }

    /// Reads lines of device, mount point, kind and more (fstab(5)).
    init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            guard fields.count >= 3 else { return nil }
            return (Self.plain(fields[1]), String(fields[2]))
        }
    }

    /// The kind of file system that a path is on; of mounts one over another the last.
    func kind(at path: String) -> String? {
        let real = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
        let around = mounts.filter { $0.point == "/" || real == $0.point || real.hasPrefix($0.point + "/") }
        return around.enumerated().max { ($0.element.point.count, $0.offset) < ($1.element.point.count, $1.offset) }?
            .element.kind
    }

    // Spaces and the like are written as three octal digits.
    private static func plain(_ field: Substring) -> String {
        String(field).replacing(/\\([0-7]{3})/) { match in
            UInt8(match.1, radix: 8).map { String(UnicodeScalar($0)) } ?? String(match.0)
        }
    }
}
