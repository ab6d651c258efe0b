import Events
import Testing

/// What an event says about itself.
struct NamesLaw {
    @Test func `no two events share a wire name`() {
        let names = EventCatalogue.all.map { $0.name }
        #expect(Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted() == [])
    }

    @Test(arguments: EventCatalogue.all)
    func `the wire name is the type's name as it is written`(type: any Event.Type) {
        #expect(type.name == String(describing: type))
    }

    @Test(arguments: EventCatalogue.all)
    func `an event states its version, its streams and what it means`(type: any Event.Type) {
        #expect(type.schemaVersion >= 1)
        #expect(!type.streams.isEmpty)
        #expect(isSentence(type.meaning))
    }

    @Test(arguments: EventCatalogue.all)
    func `each field has a name of its own and says what it means`(type: any Event.Type) {
        expectDescribed(type.shapeFields)
    }

    private func expectDescribed(_ fields: [FieldDescription]) {
        #expect(Set(fields.map(\.name)).count == fields.count)
        for field in fields {
            #expect(field.name.wholeMatch(of: /[a-z][A-Za-z0-9_]*/) != nil)
            #expect(isSentence(field.meaning), "\(field.name)")
            if case .record(let inner) = field.kind.innermost { expectDescribed(inner) }
            if case .words(let words, _) = field.kind.innermost {
                #expect(words.allSatisfy { !$0.isEmpty } && Set(words).count == words.count, "\(field.name)")
            }
        }
    }

    private func isSentence(_ text: String) -> Bool {
        text.count > 1 && text.hasSuffix(".") && !text.contains { $0.isNewline }
    }
}
