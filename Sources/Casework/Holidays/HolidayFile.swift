internal import Crypto
internal import Foundation

/// Where the table of holidays lies: beside the program, as the build puts it there.
enum HolidayFile {
    private static let path = "Throughcare_Casework.resources/holidays.tsv"

    /// Reads the table that came with this program.
    /// - Throws: ``HolidaysMissing`` if it does not lie beside the program; ``BadHolidayTable``.
    static func load() throws -> HolidayTable { try HolidayTable(parsing: String(decoding: bytes(), as: UTF8.self)) }

    /// The SHA-256 of the table that came with this program, as 64 hexadecimal digits.
    /// - Throws: ``HolidaysMissing``.
    static func fingerprint() throws -> String { SHA256.hash(data: try bytes()).hex }

    private static func bytes() throws -> Data {
        let folders = [
            Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent(), Bundle.main.bundleURL,
        ]
        for folder in folders.compactMap({ $0 }) {
            if let data = try? Data(contentsOf: folder.appendingPathComponent(path)) { return data }
        }
        throw HolidaysMissing(looked: folders.compactMap { $0?.appendingPathComponent(path).path })
    }
}

/// The table of holidays does not lie beside the program.
struct HolidaysMissing: Error, Hashable, CustomStringConvertible {
    let looked: [String]

    var description: String {
        "the table of holidays is missing; looked for \(looked.joined(separator: " and ")): "
            + "keep the folder Throughcare_Casework.resources beside the program"
    }
}
