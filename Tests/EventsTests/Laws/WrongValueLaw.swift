import Events
import Specifications
import Testing

/// What does not fit a field is refused where it stands, at every depth and in every event.
struct WrongValueLaw {
    static let seed = SeededGenerator.printedSeed(for: "WrongValueLaw")
    static let comment: Comment = "THROUGHCARE_SEED=\(seed)"

    @Test(arguments: EventCatalogue.all)
    func `a value of the wrong type is refused by its path`(type: any Event.Type) throws {
        try expectRefusals(type) { placed in
            let wrong: JSON = placed.value.members == nil ? .object([]) : .string("wrong")
            return placed.field.kind == JSON.kind ? nil : wrong
        }
    }

    @Test(arguments: EventCatalogue.all)
    func `an unknown word is refused where the words are closed and kept where they are open`(
        type: any Event.Type
    ) throws {
        let unknown = JSON.string("unheard_of")
        try expectRefusals(type) { if case .words(_, open: false) = $0.field.kind { unknown } else { nil } }
        for placed in Self.placedFields(of: type) {
            guard case .words(_, open: true) = placed.field.kind else { continue }
            let event = try type.read(Self.fullObject(of: type).replacing(placed.path, with: unknown))
            let written = PlacedField.all(of: type.shapeFields, in: event.data)
            #expect(written.first { $0.path == placed.path }?.value == unknown, Self.comment)
        }
    }

    @Test(arguments: EventCatalogue.all)
    func `a text of 2,000 characters is kept and a longer one is refused`(type: any Event.Type) throws {
        try expectRefusals(type) { if $0.field.kind.isText { longText(2_001) } else { nil } }
        for placed in Self.placedFields(of: type) {
            guard placed.field.kind.isText else { continue }
            #expect(throws: Never.self, Self.comment) {
                try type.read(Self.fullObject(of: type).replacing(placed.path, with: longText(2_000)))
            }
        }
    }

    @Test(arguments: EventCatalogue.all)
    func `an unknown field is refused by its path, also in a record`(type: any Event.Type) {
        let full = Self.fullObject(of: type)
        for (path, object) in [([], full)] + Self.placedFields(of: type).flatMap(\.records) {
            let withMore = full.replacing(path, with: object.adding("colour", .null))
            let problem = #expect(throws: FieldProblem.self, Self.comment) { try type.read(withMore) }
            #expect(problem?.path == (path + [.name("colour")]).written)
            #expect(problem?.found == "an unknown field")
        }
    }

    private func longText(_ count: Int) -> JSON { .string(String(repeating: "é", count: count)) }

    /// Reads the full object once for each field that `wrong` has a value for.
    private func expectRefusals(_ type: any Event.Type, _ wrong: (PlacedField) -> JSON?) throws {
        let full = Self.fullObject(of: type)
        for placed in Self.placedFields(of: type) {
            guard let value = wrong(placed) else { continue }
            let problem = #expect(throws: FieldProblem.self, Self.comment) {
                try type.read(full.replacing(placed.path, with: value))
            }
            #expect(problem?.path == placed.path.written, Self.comment)
            #expect(problem?.expected.isEmpty == false && problem?.found.isEmpty == false, Self.comment)
        }
    }

    private static func placedFields(of type: any Event.Type) -> [PlacedField] {
        PlacedField.all(of: type.shapeFields, in: fullObject(of: type))
    }

    private static func fullObject(of type: any Event.Type) -> JSON {
        var random = RandomFields(seed: seed, fill: .everything)
        return random.object(type.shapeFields)
    }
}
