import Events
import Foundation

/// A frozen example of an event type, which uses every field.
struct SampleEvent {
    /// The example of a type.
    static func data(of type: String) throws -> JSON {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = try Data(contentsOf: tests.appending(path: "EventsTests/Goldens/\(type).json"))
        return try JSONParser.parse(Array(bytes))
    }
}
