import Events
import Rehearsal
import Testing

/// Made-up lives speak the vocabulary and nothing beside it.
struct VocabularyTests {
    static let made = Result { try Line.all(of: Caseload(cases: 130, seed: 3)) }

    @Test func `every word is one that the vocabulary knows`() throws {
        for line in try Self.made.get() {
            let type = try #require(EventCatalogue.standard[line.type])
            let strange = strangers(in: line.data, type.shapeFields)
            #expect(strange.isEmpty, "\(line.type): \(strange)")
        }
    }

    @Test func `observations and incidents say how they were obtained`() throws {
        let told = try Self.made.get().filter {
            ["ObservationRecorded", "IncidentRecorded"].contains($0.type)
        }
        #expect(!told.isEmpty)
        #expect(told.allSatisfy { $0.json["provenance"]?["how"] != nil })
    }

    @Test func `every entry says who recorded it`() throws {
        #expect(try Self.made.get().allSatisfy { $0.json["recordedBy"] != nil })
    }

    /// Words that are of no vocabulary, with the fields they stand in.
    private func strangers(in data: JSON, _ fields: [FieldDescription]) -> [String] {
        fields.flatMap { field in
            data[field.name].map { strangers(in: $0, field.kind).map { "\(field.name): \($0)" } } ?? []
        }
    }

    private func strangers(in value: JSON, _ kind: FieldKind) -> [String] {
        switch (kind, value) {
        case (.words(let words, _), .string(let word)): words.contains(word) ? [] : [word]
        case (.list(let element), .array(let values)): values.flatMap { strangers(in: $0, element) }
        case (.record(let fields), _): strangers(in: value, fields)
        default: []
        }
    }
}
