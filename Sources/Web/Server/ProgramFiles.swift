internal import Foundation

/// The files that come with the program.
enum ProgramFiles {
    /// The files below a folder with an ending, in the order of their paths, which are below the folder and without the ending.
    /// - Throws: ``ProgramFilesMissing`` if there are none.
    static func read(_ folder: String, ending: String) throws -> [(path: String, bytes: [UInt8])] {
        guard let root = Bundle.module.url(forResource: folder, withExtension: nil),
            let files = FileManager.default.enumerator(atPath: root.path)
        else { throw ProgramFilesMissing(folder: folder) }
        let paths = files.compactMap { $0 as? String }.filter { $0.hasSuffix("." + ending) }.sorted()
        guard !paths.isEmpty else { throw ProgramFilesMissing(folder: folder) }
        return try paths.map { path in
            (String(path.dropLast(ending.count + 1)), Array(try Data(contentsOf: root.appendingPathComponent(path))))
        }
    }
}

/// Files that come with the program are not beside it.
struct ProgramFilesMissing: Error, Hashable, CustomStringConvertible {
    let folder: String

    var description: String {
        "\(folder) was not found: keep the folder Throughcare_Web.resources beside the program"
    }
}
