import Events
import Specifications
import Testing

/// What the schema of an event takes, its reader takes, and nothing else.
struct SchemaLaws {
    static let seed = SeededGenerator.printedSeed(for: "SchemaLaws")

    @Test(arguments: EventCatalogue.all)
    func `what is made up from the text of a schema can be read`(type: any Event.Type) throws {
        let schema = try JSONParser.parse(type.schema.line)
        for round: UInt64 in 0..<8 {
            var instances = SchemaInstances(schema, seed: Self.seed &+ round, fillsAll: round == 0)
            let data = instances.value()
            #expect(
                Self.refusal(of: data, by: type) == nil,
                "THROUGHCARE_SEED=\(Self.seed), round \(round): \(data.line.prefix(400))")
            #expect(SchemaCheck(schema).accepts(data))
        }
    }

    static let values: [JSON] =
        [.null, .boolean(true), .number("1.5"), .number("7"), .array([]), .array([.null]), .object([])]
        + ["", "n/a", "Mon", "unheard_of", "two\nlines", "Europe", "Europe/Paris", "2026-02-29", "2024-02-29"]
        .map(JSON.string)
        + ["2026-03-27T15:30", "2026-03-27T15:30Z", "2026-03-27T24:00Z", "24:00", "24:01", "a\u{202E}b"].map(
            JSON.string)
        + [100, 101, 200, 201, 2_000, 2_001].map { .string(String(repeating: "é", count: $0)) }

    @Test(arguments: EventCatalogue.all)
    func `a field takes by its schema what it takes by its reader`(type: any Event.Type) throws {
        let schema = try JSONParser.parse(type.schema.line)
        let check = SchemaCheck(schema)
        let full = try Golden(of: type.name).data()
        #expect(check.accepts(full))
        for placed in PlacedField.all(of: type.shapeFields, in: full) {
            for changed in Self.values.map({ full.replacing(placed.path, with: $0) })
                + [full.replacing(placed.path, with: nil)]
            {
                // Only the database can tell that this is no place.
                if placed.field.kind == .zone, changed == full.replacing(placed.path, with: .string("n/a")) { continue }
                let refusal = Self.refusal(of: changed, by: type)
                #expect(
                    check.accepts(changed) == (refusal == nil),
                    "\(placed.path.written): \(changed.line.prefix(300)): \(refusal?.description ?? "read")")
            }
        }
        #expect(!check.accepts(full.adding("colour", .null)))
    }

    @Test func `every special kind of the vocabulary has a schema and an example of its own`() {
        for type in EventCatalogue.all {
            #expect(Self.refusal(of: type.example, by: type) == nil, "\(type.example.line)")
            #expect(SchemaCheck(type.schema).accepts(type.example))
        }
    }

    @Test func `the areas are the folders, each with its events`() throws {
        for area in EventArea.all {
            #expect(try SourceTree.events(in: area.folder) == area.types.map { $0.name })
        }
        #expect(EventArea.all.flatMap(\.types).map { $0.name }.sorted() == EventCatalogue.standard.names)
    }

    @Test func `the page has a section for each event and a row for each field`() {
        let lines = VocabularyPage.lines
        #expect(lines.filter { $0.hasPrefix("### ") }.count == EventCatalogue.all.count)
        #expect(lines.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) } == EventArea.all.map { $0.title[...] })
        #expect(lines.contains("| `releaseAt` | time or date | yes | \(Self.meaning(of: "releaseAt")) |"))
        #expect(
            lines.contains { $0.contains("Takes the place of an earlier entry on the same, such as `release date`.") })
    }

    private static func meaning(of field: String) -> String {
        ReleaseDateSet.shapeFields.first { $0.name == field }?.meaning ?? ""
    }

    /// Why it is not read; that duty ends after it begins is the one thing that the schema can only say in words.
    private static func refusal(of data: JSON, by type: any Event.Type) -> FieldProblem? {
        do throws(FieldProblem) {
            _ = try type.read(TextBoundary.admit(data))
            return nil
        } catch {
            return error.expected == "an end of duty after its start" ? nil : error
        }
    }
}
