import Foundation

/// The files that the laws over the catalogue hold the code against, found from where this file was compiled.
enum SourceTree {
    static let package = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    static let goldens = package.appending(path: "Tests/EventsTests/Goldens")
    static let events = package.appending(path: "Events")

    /// A Swift file below `Events`.
    struct File {
        /// The name without its ending.
        let name: String
        let text: String

        /// The types that the file declares as events.
        var eventTypes: [String] {
            text.matches(
                of: /(?m)^\s*(?:public )?(?:struct|enum|class|actor) (\w+)\s*:\s*(?:\w+, )*(?:Event|Amendment)\b/
            )
            .map { String($0.1) }
        }

        /// The wire names that the file writes out.
        var wireNames: [String] {
            text.matches(of: /static let name = "(\w+)"/).map { String($0.1) }
        }
    }

    /// Every Swift file below `Events`.
    static func eventFiles() throws -> [File] {
        try FileManager.default.subpathsOfDirectory(atPath: events.resolvingSymlinksInPath().path())
            .filter { $0.hasSuffix(".swift") }
            .map { path in
                let file = events.appending(path: path)
                return File(
                    name: file.deletingPathExtension().lastPathComponent,
                    text: try String(contentsOf: file, encoding: .utf8))
            }
    }
}

extension SourceTree {
    /// The events of a folder below `Events`, in the order of their names.
    static func events(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: events.appending(path: folder).resolvingSymlinksInPath().path()
        )
        .map { URL(filePath: $0).deletingPathExtension().lastPathComponent }.sorted()
    }
}
