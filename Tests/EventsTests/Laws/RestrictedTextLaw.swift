import Events
import Specifications
import Testing

/// Restricted text leaves an event only where the code asks for it by name.
struct RestrictedTextLaw {
    static let seed = SeededGenerator.printedSeed(for: "RestrictedTextLaw")

    /// The fields that hold restricted text; to take one from here is to print it.
    static let restrictedFields: Set<String> = [
        "IncidentRecorded.what", "NeedIdentified.detail", "ObservationRecorded.contextNote", "ObservationRecorded.what",
    ]

    @Test func `the restricted fields are these`() throws {
        let found = try EventCatalogue.all.flatMap { type in
            let marked = MarkedTexts(type.shapeFields, seed: Self.seed)
            let restricted = try restrictedTexts(in: type.read(marked.object)).joined()
            return marked.found(in: restricted).map { "\(type.name).\($0)" }
        }
        #expect(Set(found) == Self.restrictedFields)
    }

    @Test(arguments: restrictedFields.sorted())
    func `restricted text shows neither in the headline nor in any description`(name: String) throws {
        let (type, field) = try parts(of: name)
        let marked = MarkedTexts(type.shapeFields, seed: Self.seed)
        let event = try type.read(marked.object)
        var dumped = ""
        dump(event, to: &dumped)
        for shown in [
            event.headline, event.supersedes ?? "", String(describing: event), String(reflecting: event), dumped,
        ] {
            #expect(!marked.found(in: shown).contains(field))
            #expect(!shown.contains("canary of \(field)]"))
        }
        #expect(marked.found(in: event.data.line).contains(field))
    }

    @Test(arguments: restrictedFields.sorted())
    func `a problem with restricted text does not repeat it`(name: String) throws {
        let (type, field) = try parts(of: name)
        let marked = MarkedTexts(type.shapeFields, seed: Self.seed)
        for secret in [JSON.string("secret" + String(repeating: ".", count: 2_000)), .array([.string("secret")])] {
            let problem = try #require(throws: FieldProblem.self) {
                try type.read(marked.object.replacing([.name(field)], with: secret))
            }
            #expect(problem.path == field)
            #expect(!problem.description.contains("secret"))
        }
    }

    @Test func `restricted text describes itself as restricted, also inside other values`() {
        let text = RestrictedText("canary")
        #expect("\(text)" == "(restricted)")
        #expect(String(reflecting: [text]) == "[(restricted)]")
        #expect(Mirror(reflecting: text).children.isEmpty)
        #expect(text.revealed == "canary")
    }

    private func parts(of name: String) throws -> (type: any Event.Type, field: String) {
        let parts = name.split(separator: ".").map(String.init)
        return (try #require(EventCatalogue.standard[parts[0]]), parts[1])
    }

    private func restrictedTexts(in value: Any) -> [String] {
        if let text = value as? RestrictedText { return [text.revealed] }
        return Mirror(reflecting: value).children.flatMap { restrictedTexts(in: $0.value) }
    }
}
