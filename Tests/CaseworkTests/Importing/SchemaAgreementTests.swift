import Casework
import Events
import Specifications
import Testing

/// What the schema of a line takes, the import takes.
struct SchemaAgreementTests {
    static let seed = SeededGenerator.printedSeed(for: "SchemaAgreementTests")

    /// Types that need nothing recorded before them: neither a case nor an entry to amend.
    static let types = EventCatalogue.all.filter { type in
        type.streams.isDisjoint(with: [.case, .alert])
    }.map { $0.name }

    @Test(arguments: types)
    func `a line made up from the text of the schema is taken in`(type: String) throws {
        let schema = try JSONParser.parse(EventSchema.importLine.line)
        let isOfAccess = EventCatalogue.all.contains { $0.name == type && $0.streams.contains(.access) }
        for round: UInt64 in 0..<6 {
            var instances = SchemaInstances(schema, seed: Self.seed &+ round, fillsAll: round == 0)
            let line = instances.line(of: type)
            do {
                #expect(try Office().take([line.line]).recorded == 1)
            } catch let refusal as BadInput where refusal.expected == "an end of duty after its start" {
                continue  // A schema cannot compare, and says it in words.
            } catch let refusal as BadInput where isOfAccess && refusal.expected == "an event that the case allows now"
            {
                continue  // What hashes, providers and grants must be is said in words as well.
            } catch let refusal as BadInput where refusal.expected == "a rule of the watcher" {
                continue  // Which rules there are is no matter of the vocabulary.
            } catch {
                Issue.record("THROUGHCARE_SEED=\(Self.seed), round \(round): \(error): \(line.line.prefix(600))")
            }
        }
    }

    @Test func `the members of a line are those that the import names`() throws {
        let refusal = try #require(throws: BadInput.self) {
            try Office().take([Line.of("CaseOpened", "{}", #""colour":1"#)])
        }
        let named = try #require(EventSchema.importLine["properties"]?.members).map(\.name).sorted()
        #expect(refusal.expected == "one of the members " + named.joined(separator: ", "))
    }

    @Test(arguments: [("stream", "\"actor\""), ("occurredAt", "\"2026-02-30\""), ("recordedAt", "\"2026-03-27\"")])
    func `a wrong envelope is refused by both`(member: String, value: String) throws {
        let good = try JSONParser.parse(Line.of("ActorRegistered", "{}", in: "actor/EX-06"))
        let bad = good.merging([JSON.Member(member, try JSONParser.parse(value))])
        let check = SchemaCheck(EventSchema.importLine.merging([JSON.Member("oneOf", .null)]))
        #expect(check.accepts(good) && !check.accepts(bad))
        let refusal = try #require(throws: BadInput.self) { try Office().take([bad.line]) }
        #expect(refusal.field == member)
    }
}
