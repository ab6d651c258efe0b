import Events
import Foundation

/// The frozen example of an event type that uses all of its fields.
struct Golden {
    let bytes: [UInt8]

    /// Reads the example of the type of that wire name.
    init(of name: String) throws {
        bytes = Array(try Data(contentsOf: SourceTree.goldens.appending(path: name + ".json")))
    }

    func data() throws -> JSON { try JSONParser.parse(bytes) }

    /// The wire names that have an example.
    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: SourceTree.goldens.resolvingSymlinksInPath().path())
            .map { $0.hasSuffix(".json") ? String($0.dropLast(5)) : $0 }
    }

    /// The values that the examples hold in fields of a special kind, by that kind's words.
    static let specialValues: [String: [JSON]] = {
        var values: [String: [JSON]] = [:]
        for type in EventCatalogue.all {
            guard let data = try? Golden(of: type.name).data() else { continue }
            for placed in PlacedField.all(of: type.shapeFields, in: data) {
                guard case .special(let words) = placed.field.kind.innermost else { continue }
                values[words, default: []] += elements(placed.field.kind, placed.value)
            }
        }
        return values
    }()

    private static func elements(_ kind: FieldKind, _ value: JSON) -> [JSON] {
        if case .list(let element) = kind, case .array(let values) = value {
            values.flatMap { elements(element, $0) }
        } else {
            [value]
        }
    }
}
