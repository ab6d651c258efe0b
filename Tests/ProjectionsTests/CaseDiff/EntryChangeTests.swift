import Almanac
import Events
import Projections
import Specifications
import Testing

/// What became of entries between two vantages.
struct EntryChangeTests {
    private static let contact = CaseStory(opened: "2026-01-05T08:00Z").contact(lasting: 10, "2026-01-06T08:00Z")

    static let examples: [(story: CaseStory, from: String, to: String, changed: [String])] = [
        (contact, "2026-01-05T09:00Z", "2026-01-06T09:00Z", ["appeared ContactHeld"]),
        (
            contact.corrected(2, #""minutes":20"#, at: "2026-01-08T08:00Z"), "2026-01-07T08:00Z", "2026-01-09T08:00Z",
            ["corrected ContactHeld", "appeared EventCorrected"]
        ),
        (
            contact.voided(2, at: "2026-01-08T08:00Z"), "2026-01-07T08:00Z", "2026-01-09T08:00Z",
            ["withdrawn ContactHeld", "appeared EventVoided"]
        ),
        (
            contact.voided(2, at: "2026-01-08T08:00Z").voided(3, at: "2026-01-10T08:00Z"), "2026-01-09T08:00Z",
            "2026-01-11T08:00Z",
            ["restored ContactHeld", "withdrawn EventVoided", "appeared EventVoided"]
        ),
        (
            contact.voided(2, at: "2026-01-08T08:00Z"), "2026-01-05T09:00Z", "2026-01-09T08:00Z",
            ["withdrawn ContactHeld", "appeared EventVoided"]
        ),
        (contact.voided(2, at: "2026-01-08T08:00Z"), "2026-01-09T08:00Z", "2026-01-10T08:00Z", []),
    ]

    @Test(arguments: examples.indices)
    func `an entry appears, is corrected, is withdrawn, stands again`(index: Int) throws {
        let example = Self.examples[index]
        let diff = try example.story.diff(knownFrom: example.from, to: example.to)
        #expect(diff.changed == example.changed)
    }

    @Test func `an entry appears with the moment at which it happened`() throws {
        let changed = try triplet(around: "2026-01-06T08:00Z") { seen in
            try Self.contact.diff(from: Vantage(asOf: moment("2026-01-05T09:00Z")), to: Vantage(asOf: seen)).changed
        }
        #expect(changed == [[], ["appeared ContactHeld"], ["appeared ContactHeld"]])
    }

    @Test func `an entry whose time was corrected to lie later is no longer seen`() throws {
        let moved = Self.contact.corrected(2, #""occurredAt":"2026-02-06T08:00Z""#, at: "2026-01-08T08:00Z")
        let asOf = try moment("2026-01-20T08:00Z")
        let diff = try moved.diff(
            from: Vantage(asOf: asOf, knownAt: moment("2026-01-07T08:00Z")), to: Vantage(asOf: asOf))
        #expect(diff.changed == ["vanished ContactHeld", "appeared EventCorrected"])
        #expect(diff.text.map(\.text).contains("  Tue 6 Jan 2026 09:00  no longer seen: Contact held: PO-1, 10 min"))
    }

    @Test func `a corrected field is told with both values, a field that is the same is not`() throws {
        let story = Self.contact.corrected(2, #""minutes":20"#, at: "2026-01-08T08:00Z")
        let diff = try story.diff(knownFrom: "2026-01-07T08:00Z", to: "2026-01-09T08:00Z")
        let fields = try #require(diff.entries.first).fields
        #expect(fields.map(\.name) == ["minutes"])
        #expect(fields.map { [$0.from, $0.to] } == [[.number("10"), .number("20")]])
        let told = diff.text.map(\.text)
        #expect(told.contains("      minutes: 10 → 20"))
        // What came of the correction is told, so the correction is not told again.
        #expect(!told.contains { $0.contains("Entry corrected") })
    }

    @Test func `a corrected time is a field like any other`() throws {
        let story = Self.contact.corrected(2, #""occurredAt":"2026-01-05T12:00Z""#, at: "2026-01-08T08:00Z")
        let diff = try story.diff(knownFrom: "2026-01-07T08:00Z", to: "2026-01-09T08:00Z")
        #expect(diff.entries.first?.fields.map(\.name) == ["occurredAt"])
        #expect(diff.text.map(\.text).contains("      occurredAt: Tue 6 Jan 2026 09:00 → Mon 5 Jan 2026 13:00"))
    }

    @Test func `a withdrawal is told with its reason`() throws {
        let story = Self.contact.voided(2, at: "2026-01-08T08:00Z", reason: "wrong_case")
        let told = try story.diff(knownFrom: "2026-01-07T08:00Z", to: "2026-01-09T08:00Z").text.map(\.text)
        #expect(told.contains("      wrong case, Thu 8 Jan 2026 09:00"))
    }
}
