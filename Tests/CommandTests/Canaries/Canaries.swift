import Events
import Foundation
import Testing

/// Texts that stand for what must stay between those who may read it: each its own, and nowhere else in the world.
final class Canaries {
    private static let mark = "zqx-canary-"
    private(set) var count = 0

    /// The next one.
    func next() -> String {
        count += 1
        return "\(Self.mark)\(count)-of-the-wing"
    }

    /// How many of them turn up in a text.
    func found(in lines: [String]) -> Int {
        let text = lines.joined(separator: "\n")
        return (1...max(count, 1)).count { text.contains("\(Self.mark)\($0)-") }
    }

    /// Whether any of them turns up, even in part.
    static func turnUp(in text: String) -> Bool { text.contains(mark) }

    /// Whether any of them turns up in a file, even in part.
    static func turnUp(inFile path: String) throws -> Bool {
        try Data(contentsOf: URL(filePath: path)).range(of: Data(mark.utf8)) != nil
    }

    /// An import line of every event type, with a canary in each place for free text, and in what the envelope says.
    func lines() throws -> [JSON] {
        // A value of a rule names rules and policies of ours, and a message says which name is wrong. A grant would close
        // the store to whoever tries.
        try EventCatalogue.all.filter { $0 != RuleParameterSet.self && $0 != AccessGranted.self }.map { type in
            let golden = Self.goldens.appending(path: type.name + ".json")
            let data = try JSONParser.parse(Array(Data(contentsOf: golden)))
            let isOfCase = type.streams.contains(.case)
            let stream = isOfCase ? "case/K-001" : "\(type.streams.map(\.rawValue).min() ?? "")/X-1"
            let provenance = Provenance(what: next(), when: next(), where: next(), how: next())
            return .object([
                .init("stream", .string(stream)), .init("type", .string(type.name)),
                .init("schemaVersion", .number("\(type.schemaVersion)")),
                .init("occurredAt", .string("2026-03-02T09:00:00Z")), .init("purpose", .string(next())),
                .init("provenance", provenance.json), .init("data", data.planting(type.shapeFields, next)),
            ])
        }
    }

    private static let goldens = URL(filePath: #filePath).appending(path: "../../../EventsTests/Goldens")
        .standardizedFileURL
}
