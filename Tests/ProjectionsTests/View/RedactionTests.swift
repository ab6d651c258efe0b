import Almanac
import Events
import Projections
import Specifications
import Testing

/// What somebody may not see is in no form of no view, and is said to be withheld.
struct RedactionTests {
    static let seed = SeededGenerator.printedSeed(for: "RedactionTests")
    static let permits: [Set<AccessTag>] = [
        [], [.open], [.open, .sensitive], [.open, .sensitive, .protected],
    ]
    static let views: [ToldView] = (try? lives()) ?? []

    private static func lives() throws -> [ToldView] {
        let log = try LivedLog(cases: 2, seed: seed)
        let last = try #require(log.entries.last).recordedAt
        return try log.cases.flatMap { stream in
            ToldView.all(of: try log.record(of: stream, from: .today, at: last))
        }
    }

    @Test func `every view with fields that are not open to all is tried`() {
        let closed = ViewCatalogue.all.filter { $0.tags != [.open] }.map { $0.name }
        #expect(Set(closed).subtracting(Self.views.map(\.name)) == [])
    }

    @Test(arguments: permits)
    func `a closed field says that it is withheld, wherever it stands`(permit: Set<AccessTag>) {
        for view in Self.views {
            let unguarded = view.redacted(permit).json.unguarded(view.fields) { !permit.contains($0) }
            #expect(unguarded == [], "\(view.name), THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    @Test(arguments: permits)
    func `no value of a closed field is in either form`(permit: Set<AccessTag>) {
        for view in Self.views {
            let secrets = view.secrets { !permit.contains($0) }
            let (json, text) = view.redacted(permit)
            let forms = [json.line, text.map(\.text).joined(separator: "\n")]
            let leaks = secrets.filter { secret in forms.contains { $0.contains(secret) } }
            #expect(leaks == [], "\(view.name), THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    @Test func `whoever may see everything reads what was written for people`() {
        for view in Self.views {
            let whole = view.redacted(Set(AccessTag.allCases))
            #expect(whole.json == view.json)
            #expect(!whole.text.contains { $0.text.contains("withheld") })
        }
    }

    @Test func `what is withheld is never told as unknown`() {
        let family = FamilyAndNetworkMap.name
        for view in Self.views where view.name == family {
            let (json, text) = view.redacted([.open])
            #expect(json["relatives"] == .withheld(.protected))
            #expect(!text.contains { $0.text.contains("unknown") })
            #expect(text.last?.text == "  withheld (protected): relatives, network, general restrictions, no family")
        }
    }
}
