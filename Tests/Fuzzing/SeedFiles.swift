internal import Events
internal import Foundation

/// Files of the repository that the decoders are known to read.
enum SeedFiles {
    private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

    static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

    /// The first lines of a file.
    static func lines(_ path: String, atMost count: Int) throws -> [[UInt8]] {
        try bytes(path).split(separator: 0x0A).prefix(count).map(Array.init)
    }

    /// The fields of one event of every type, with the name of the type.
    static func goldens() throws -> [(type: String, data: [UInt8])] {
        try EventCatalogue.standard.names.map { name in
            var data = try bytes("Tests/EventsTests/Goldens/\(name).json")
            while data.last == 0x0A { data.removeLast() }
            return (name, data)
        }
    }
}
