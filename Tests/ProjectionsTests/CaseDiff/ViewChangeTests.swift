import Events
import Projections
import Specifications
import Testing

/// What changed in the views, and what of it only because time passed.
struct ViewChangeTests {
    private static let story = CaseStory(opened: "2026-01-05T08:00Z").releaseSet(
        "2026-03-27T15:30+01:00", known: "2026-01-06T08:00Z"
    )
    .telling("2026-01-10T08:00Z", "NeedIdentified", #"{"needId":"N-1","domain":"housing","criticality":"gate"}"#)
    .telling(
        "2026-02-10T08:00Z", "HousingConfirmed",
        #"{"housingId":"H-1","kind":"own_tenancy","availableFrom":"2026-03-27"}"#)

    @Test func `a field is told with its view and its place`() throws {
        let diff = try Self.story.diff(from: "2026-02-01T08:00Z", to: "2026-02-11T08:00Z")
        let state = try #require(diff.fields(of: "needs")["needs[N-1].state"])
        #expect(state.change.from == .string("open"))
        #expect(state.change.to == .string("arranged"))
        #expect(!state.isByClock)
        #expect(diff.told.contains("Needs and arrangements"))
        #expect(diff.told.contains("  needs N-1, state: open → arranged"))
        let mandela = try #require(diff.fields(of: "readiness")["domains.housing"])
        #expect(!mandela.isByClock)
    }

    @Test func `what only the passing of time changed is told apart, and last`() throws {
        let diff = try Self.story.diff(from: "2026-02-01T08:00Z", to: "2026-02-09T08:00Z")
        #expect(diff.entries.isEmpty)
        #expect(diff.views.flatMap(\.fields).allSatisfy { $0.isByClock })
        let told = diff.told
        let heading = try #require(told.firstIndex(of: "By the passing of time alone"))
        #expect(told[heading...].contains("  release readiness: days left: 54 → 46"))
        #expect(told[..<heading].suffix(3) == ["On record", "  nothing", ""])
    }

    @Test func `what was recorded is not put down to the clock, though the clock moved`() throws {
        let moved = Self.story.telling(
            "2026-02-05T08:00Z", "ReleaseDateChanged", #"{"to":"2026-03-30T10:00+02:00"}"#)
        let diff = try moved.diff(from: "2026-02-01T08:00Z", to: "2026-02-09T08:00Z")
        let fields = diff.fields(of: "readiness")
        #expect(fields["releaseAt"]?.isByClock == false)
        #expect(fields["daysLeft"]?.isByClock == false)
        #expect(fields["at"]?.isByClock == true)
    }

    @Test func `with the same present nothing is put down to the clock`() throws {
        let diff = try Self.story.diff(knownFrom: "2026-02-01T08:00Z", to: "2026-02-11T08:00Z")
        #expect(!diff.views.isEmpty)
        #expect(!diff.views.flatMap(\.fields).contains { $0.isByClock })
    }

    @Test func `nothing changed is said in so many words`() throws {
        let diff = try Self.story.diff(knownFrom: "2026-02-11T08:00Z", to: "2026-02-12T08:00Z")
        #expect(diff.told.last == "nothing: neither on record nor in the views")
        #expect(diff.json["entries"] == .array([]) && diff.json["views"] == .array([]))
    }

    @Test(arguments: [(6, 6, nil), (7, 6, "  actions: 1 more")] as [(Int, Int, String?)])
    func `a long run at one place is cut, and the rest counted`(count: Int, told: Int, rest: String?) throws {
        let story = (1...count).reduce(CaseStory(opened: "2026-01-05T08:00Z")) { story, number in
            story.telling("2026-01-10T08:00Z", "ActionAgreed", #"{"actionId":"A-\#(number)","task":"t"}"#)
        }
        let diff = try story.diff(from: "2026-01-06T08:00Z", to: "2026-01-11T08:00Z")
        #expect(diff.told.count { $0.hasPrefix("  actions A-") } == told)
        #expect(diff.told.first { $0.hasSuffix(" more") } == rest)
        #expect(diff.fields(of: "meetings").count == count)
    }

    @Test func `for programs both vantages are given, and whether a part came or a value changed`() throws {
        let json = try Self.story.diff(from: "2026-01-09T08:00Z", to: "2026-02-11T08:00Z").json
        #expect(json["from"]?["asOf"] == .string("2026-01-09T08:00:00Z"))
        #expect(json["to"]?["at"] == .string("2026-02-11T08:00:00Z"))
        #expect(json["to"]?["knownAt"] == nil)
        let needs = json["views"]?.elements.first { $0["view"] == .string("needs") }?["fields"]?.elements ?? []
        #expect(needs.first { $0["path"] == .string("needs[N-1]") }?["change"] == .string("added"))
        let readiness = json["views"]?.elements.first { $0["view"] == .string("readiness") }?["fields"]?.elements ?? []
        #expect(readiness.first { $0["path"] == .string("domains.housing") }?["change"] == .string("changed"))
    }
}
