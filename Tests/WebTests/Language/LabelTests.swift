import Events
import Projections
import Testing

@testable import Web

@Suite struct LabelTests {
    @Test(arguments: Language.allCases) func `every type, area, stream and view has a label`(language: Language) throws
    {
        let words = try Words(language)
        let names =
            EventCatalogue.standard.names.map { "type.\($0)" } + EventArea.all.map { "area.\($0.folder)" }
            + StreamKind.allCases.map { "stream.\($0.rawValue)" }
        #expect(names.filter { !words.has("domain.\($0)") } == [])
        let views = ViewCatalogue.all.map { "domain.view.\($0.name)" }
        #expect(views.filter { !words.has($0) } == [])
    }

    @Test(arguments: Language.allCases) func `every field and every word that one can hold has a label`(
        language: Language
    ) throws {
        let words = try Words(language)
        let fields = EventCatalogue.all.flatMap { $0.shapeFields } + Attributes.shape.fields
        #expect(Set(fields.flatMap(Self.names)).filter { !words.has("domain.field.\($0)") } == [])
        #expect(Set(fields.flatMap(Self.terms)).filter { !words.has("domain.word.\($0)") } == [])
    }

    @Test(arguments: [
        (Language.english, "severity", "warning", "warning"), (.german, "severity", "warning", "Achtung"),
        (.german, "outcome", "warning", "Warnung"), (.german, "anything", "never_heard_of", "never heard of"),
    ]) func `a kind counts before the word alone, and a word without a label is told plainly`(
        language: Language, kind: String, word: String, label: String
    ) throws {
        #expect(try Words(language).label(kind, word) == label)
    }

    @Test func `a field is called by its event where the name means several things`() throws {
        let words = try Words(.german)
        #expect(words.label(field: "from", of: "ReleaseDateChanged") == "Bisheriger Entlassungstermin")
        #expect(words.label(field: "from", of: "ContactRestrictionRecorded") == "Von")
    }

    private static func names(_ field: FieldDescription) -> [String] {
        [field.name] + field.kind.recordFields.flatMap(names)
    }

    private static func terms(_ field: FieldDescription) -> [String] { terms(field.kind) }

    private static func terms(_ kind: FieldKind) -> [String] {
        switch kind {
        case .words(let words, _): words
        case .list(let element): terms(element)
        case .record(let fields): fields.flatMap(terms)
        default: []
        }
    }
}
