import Events
import Specifications
import Testing

/// A headline stands on screens that many people see.
struct HeadlineLaw {
    static let seed = SeededGenerator.printedSeed(for: "HeadlineLaw")

    @Test(arguments: EventCatalogue.all)
    func `the headline of a golden file is one short line`(type: any Event.Type) throws {
        let headline = try type.read(Golden(of: type.name).data()).headline
        #expect(!headline.isEmpty)
        #expect(headline.count <= 160)
        #expect(!headline.contains { $0.isNewline })
        #expect(headline == headline.trimmingPrefix { $0.isWhitespace })
        #expect(!headline.contains("Optional(") && !headline.contains("nil"))
    }

    @Test(arguments: EventCatalogue.all)
    func `an event that says no more than it must has a headline too`(type: any Event.Type) throws {
        var object = try Golden(of: type.name).data()
        for field in type.shapeFields where !field.isRequired {
            object = object.replacing([.name(field.name)], with: nil)
        }
        let headline = try type.read(object).headline
        #expect(!headline.isEmpty)
        #expect(headline.last != ":" && headline.last != "," && headline.last != " ")
    }

    /// Names and labels that a person wrote as text and that a timeline may show; everything else stays inside.
    static let shownTexts: [String: Set<String>] = [
        "AlertRaised": ["ruleId", "discriminator"],
        "ContactSheetIssued": ["language"],
        "IdentityProviderRemoved": ["issuer"],
        "IdentityProviderTrusted": ["issuer"],
        "OutcomeRecorded": ["unit"],
        "ProfileRecorded": ["languages"],
        "PublicHolidayDeclared": ["name"],
        "RecordAccessed": ["projection"],
        "RuleParameterSet": ["ruleId", "parameter", "scopeRef"],
        "TrainingCompleted": ["course"],
    ]

    @Test(arguments: EventCatalogue.all)
    func `no free text gets into a headline unless it is named here`(type: any Event.Type) throws {
        for round in 0..<8 {
            let marked = MarkedTexts(type.shapeFields, seed: Self.seed &+ UInt64(round))
            let found = marked.found(in: try type.read(marked.object).headline)
            let allowed = Self.shownTexts[type.name] ?? []
            #expect(found.subtracting(allowed).sorted() == [], "THROUGHCARE_SEED=\(Self.seed), round \(round)")
        }
    }

    @Test(arguments: shownTexts.map { (name: $0.key, fields: $0.value) })
    func `each text that is named here is really shown`(name: String, fields: Set<String>) throws {
        let type = try #require(EventCatalogue.standard[name])
        let shown = try (0..<32).reduce(into: Set<String>()) { shown, round in
            let marked = MarkedTexts(type.shapeFields, seed: Self.seed &+ UInt64(round))
            shown.formUnion(marked.found(in: try type.read(marked.object).headline))
        }
        #expect(shown == fields, "THROUGHCARE_SEED=\(Self.seed)")
    }
}
