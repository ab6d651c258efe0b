import Events
import Specifications
import Testing

/// An optional field may be absent, and a required one may not, at every depth.
struct OmissionLaw {
    static let seed = SeededGenerator.printedSeed(for: "OmissionLaw")
    static let comment: Comment = "THROUGHCARE_SEED=\(seed)"

    @Test(arguments: EventCatalogue.all)
    func `an optional field may be left out or be null, and is then not written`(type: any Event.Type) throws {
        let full = Self.fullObject(of: type)
        for placed in PlacedField.all(of: type.shapeFields, in: full) where !placed.field.isRequired {
            try expectAbsent(type, full, placed.path)
        }
    }

    private func expectAbsent<Kind: Event>(_ type: Kind.Type, _ full: JSON, _ path: [JSON.Step]) throws {
        let without = try type.read(full.replacing(path, with: nil))
        let withNull = try type.read(full.replacing(path, with: .null))
        #expect(without == withNull, Self.comment)
        #expect(without.data.canonicalBytes == withNull.data.canonicalBytes, Self.comment)
        let written = PlacedField.all(of: type.shapeFields, in: without.data).map(\.path)
        #expect(!written.contains(path), "\(path.written), \(Self.comment)")
        #expect(try type.read(full).data != without.data, "\(path.written), \(Self.comment)")
    }

    @Test(arguments: EventCatalogue.all)
    func `a required field that is left out or null is refused by its path`(type: any Event.Type) {
        let full = Self.fullObject(of: type)
        for placed in PlacedField.all(of: type.shapeFields, in: full) where placed.field.isRequired {
            let expected = FieldProblem(
                path: placed.path.written, expected: placed.field.kind.inWords, found: "nothing")
            #expect(throws: expected, Self.comment) { try type.read(full.replacing(placed.path, with: nil)) }
            #expect(throws: expected, Self.comment) { try type.read(full.replacing(placed.path, with: .null)) }
        }
    }

    @Test func `the catalogue has required and optional fields, also inside records`() {
        let placed = EventCatalogue.all.flatMap { PlacedField.all(of: $0.shapeFields, in: Self.fullObject(of: $0)) }
        for isRequired in [true, false] {
            #expect(placed.contains { $0.field.isRequired == isRequired && $0.path.count == 1 })
            #expect(placed.contains { $0.field.isRequired == isRequired && $0.path.count > 1 })
        }
    }

    private static func fullObject(of type: any Event.Type) -> JSON {
        var random = RandomFields(seed: seed, fill: .everything)
        return random.object(type.shapeFields)
    }
}
