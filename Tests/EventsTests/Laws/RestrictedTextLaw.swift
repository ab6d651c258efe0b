import Events
import Specifications
import Testing

/// Restricted text leaves an event only where the code asks for it by name.
struct RestrictedTextLaw {
    static let seed = SeededGenerator.printedSeed(for: "RestrictedTextLaw")

    /// The fields that hold restricted text; to take one from here is to print it.
    static let restrictedFields: Set<String> = [
        "BreakGlassOpened.reason", "BreakGlassReviewed.note", "CaseAccessLimited.reason", "EntryContested.statement",
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

    @Test func `the kinds of the fields say which are restricted, with the day of birth and what corrections say`() {
        let found = EventCatalogue.all.flatMap { type in
            type.shapeFields.filter(\.kind.isRestricted).map { "\(type.name).\($0.name)" }
        }
        #expect(Set(found) == Self.restrictedFields.union(["EventCorrected.fields", "ProfileRecorded.birthDate"]))
    }

    @Test(arguments: EventCatalogue.all)
    func `data without what is restricted keep all else`(type: any Event.Type) {
        let marked = MarkedTexts(type.shapeFields, seed: Self.seed)
        let shown = marked.object.withholding(type.shapeFields)
        let restricted = type.shapeFields.filter(\.kind.isRestricted).map(\.name)
        for member in marked.object.members ?? [] {
            #expect(shown[member.name] == (restricted.contains(member.name) ? .withheld : member.value))
        }
    }

    @Test func `what is absent or unknown is not made to look withheld`() {
        let given = json(#"{"birthDate":null,"ageYears":3,"other":1}"#)
        #expect(given.withholding(ProfileRecorded.shape.fields) == given)
        #expect(json("[1]").withholding(ProfileRecorded.shape.fields) == json("[1]"))
    }

    @Test func `restricted values are withheld inside lists and records`() {
        let given = json(#"{"people":[{"note":"secret","name":"N"},{"name":"M"}],"notes":["secret"]}"#)
        let shown = json(#"{"people":[{"note":"(restricted)","name":"N"},{"name":"M"}],"notes":["(restricted)"]}"#)
        #expect(given.withholding(Nested.shape.fields) == shown)
    }

    private struct Nested: Record {
        struct Person: Record {
            let name: String
            let note: RestrictedText?
            static let shape = Shape(
                Self.init(name:note:), Field("name", \.name, "A name."), Field("note", \.note, "A note."))
        }

        let people: [Person]
        let notes: [RestrictedText]
        static let shape = Shape(
            Self.init(people:notes:), Field("people", \.people, "People."), Field("notes", \.notes, "Notes."))
    }

    @Test func `a day of birth describes itself as restricted`() throws {
        let profile = event("ProfileRecorded", #"{"birthDate":"1990-02-17"}"#)
        var dumped = ""
        dump(profile, to: &dumped)
        for shown in [profile.headline, String(describing: profile), String(reflecting: profile), dumped] {
            #expect(!shown.contains("1990") && !shown.contains("17"))
        }
        #expect(profile.data.line == #"{"birthDate":"1990-02-17"}"#)
    }

    @Test func `a correction describes itself by the names of its fields`() {
        let correction = event(
            "EventCorrected", #"{"target":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","fields":{"what":"secret"}}"#)
        var dumped = ""
        dump(correction, to: &dumped)
        for shown in [correction.headline, String(describing: correction), String(reflecting: correction), dumped] {
            #expect(!shown.contains("secret"))
        }
        #expect(correction.headline == "Entry corrected: what")
    }

    @Test(arguments: [#""secret""#, "[1]", "7"])
    func `corrected fields that are no object are refused without being repeated`(fields: String) throws {
        let problem = try #require(throws: FieldProblem.self) { try CorrectedFields(json: json(fields)) }
        #expect(problem.expected == "an object with the new values by name")
        #expect(!problem.description.contains("secret"))
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
