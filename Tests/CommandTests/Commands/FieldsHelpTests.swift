import Events
import Testing

/// `record CASE TYPE --help`: the fields of one event, and how they are written.
struct FieldsHelpTests {
    @Test(arguments: EventCatalogue.standard.names)
    func `help lists every field of every event with an example that can be read`(name: String) async throws {
        let type = try #require(EventCatalogue.standard[name])
        let run = try await Program().run("record", "K-001", name, "--help")
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.first == "\(name): \(type.meaning)")
        for (path, field) in Self.paths(type.shapeFields) {
            let words = field.kind.inFewWords + (field.isRequired ? ", required" : "")
            let row = try #require(run.output.firstIndex(of: "  \(path)  (\(words))"), "\(path)")
            #expect(run.output[row + 1] == "      \(field.meaning)")
        }
        let heading = try #require(run.output.firstIndex(of: "EXAMPLE:"))
        let example = try JSONParser.parse(String(run.output[heading + 1].dropFirst(3).dropLast()))
        #expect(throws: Never.self) { try type.read(example) }
    }

    /// All fields with their paths, those inside of records and lists too.
    private static func paths(_ fields: [FieldDescription], inside path: String = "") -> [(String, FieldDescription)] {
        fields.flatMap { field in
            [(path + field.name, field)] + paths(nested(field.kind), inside: path + field.name + ".")
        }
    }

    private static func nested(_ kind: FieldKind) -> [FieldDescription] {
        switch kind {
        case .record(let fields): fields
        case .list(let element): nested(element)
        default: []
        }
    }

    @Test(
        arguments: [
            (["record", "K-001", "ReleaseDateSet", "-h"], "USAGE: throughcare record CASE ReleaseDateSet --data JSON"),
            (
                ["record", "--help", "CM-21", "ActorRegistered"],
                "USAGE: throughcare record actor/REFERENCE ActorRegistered"
            ),
            (["record", "--help"], "USAGE: throughcare record [<options>]"),
            (["record", "K-001", "MovedHouse", "--help"], "USAGE: throughcare record [<options>]"),
            (["schema", "ReleaseDateSet", "--help"], "USAGE: throughcare schema"),
        ])
    func `help of the command itself stays`(words: [String], usage: String) async throws {
        let run = try await Program().run(words)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(run.output.contains { $0.hasPrefix(usage) }, "\(run.output)")
    }

    @Test(arguments: [("{}", "data.releaseAt"), (#"{"releasedAt":"2026-03-27"}"#, "data.releasedAt")])
    func `a field that is missing or unknown names the command that lists them`(data: String, field: String)
        async throws
    {
        let program = try await Program.withCase()
        let run = try await program.run("record", "K-001", "ReleaseDateSet", "--data", data, "--store", program.store)
        #expect(run.status == 65)
        #expect(run.talk.last?.hasPrefix("Error: \(field): expected ") == true)
        #expect(run.talk.last?.contains("`throughcare record CASE ReleaseDateSet --help`") == true)
    }
}
