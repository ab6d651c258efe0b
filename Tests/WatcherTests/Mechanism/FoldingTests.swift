import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

/// One gap is told once: a finding that belongs to another rule's is taken into it.
struct FoldingTests {
    static let eve = "2026-03-26T08:00Z"
    static let nobody = CaseStory().releaseSet("2026-03-27T14:30Z")

    @Test func `without any contact the late first contact is told inside the coverage gap`() throws {
        let alerts = try Self.nobody.evaluation(at: Self.eve).alerts
        #expect(!alerts.map(\.rule).contains("first-contact-too-late"))
        let gap = try #require(alerts.first { $0.rule == "release-coverage-gap" })
        #expect(gap.folded == ["first-contact-too-late"])
        #expect(gap.severity == .critical)
        #expect(gap.summary.contains("also first-contact-too-late: first reachable contact: none found"))
    }

    @Test func `with a contact who counts each stands for itself`() throws {
        let alerts = try ReleaseCoverageGapTests.office(release: "2026-03-27T04:00Z").evaluation(at: Self.eve).alerts
        #expect(alerts.map(\.rule).contains("first-contact-too-late"))
        #expect(alerts.first { $0.rule == "release-coverage-gap" }?.folded == [])
    }

    @Test(
        arguments: [
            // A window of 5 hours makes the gap a warning, of 17 urgent, of 25 critical; the child is urgent.
            (5, .urgent), (17, .urgent), (25, .critical),
        ] as [(Int, AlertSeverity)])
    func `the parent takes the higher severity`(hours: Int, severity: AlertSeverity) throws {
        let short = policy(ReleaseCoverageGap.self, "windowHours", .number(String(hours)))
        let alerts = try Self.nobody.evaluation(
            of: [FirstContactTooLate.self, ReleaseCoverageGap.self], at: Self.eve, policy: short
        ).alerts
        #expect(alerts.map(\.rule) == ["release-coverage-gap"])
        #expect(alerts.map(\.severity) == [severity])
    }

    @Test func `the child stands alone when the parent is silent`() throws {
        let tolerant = policy(ReleaseCoverageGap.self, "warnHours", .number("72"))
        let lenient = try Self.nobody.evaluation(of: RuleCatalogue.all, at: Self.eve, policy: tolerant).alerts
        #expect(!lenient.map(\.rule).contains("release-coverage-gap"))
        let late = try #require(lenient.first { $0.rule == "first-contact-too-late" })
        #expect(late.severity == .urgent)
        #expect(late.folded == [])
    }

    @Test func `evidence is joined without saying anything twice`() throws {
        let alerts = try Self.nobody.evaluation(of: [Child.self, Parent.self], at: Self.eve).alerts
        let parent = try #require(alerts.first)
        #expect(alerts.count == 1)
        #expect(parent.evidence == [EntryID(high: 0, low: 1), EntryID(high: 0, low: 2), EntryID(high: 0, low: 3)])
        #expect(parent.severity == .warning)
        #expect(parent.about == "it")
        #expect(parent.folded == ["first-contact-too-late"])
        #expect(parent.summary == "the parent (also first-contact-too-late: the child)")
    }

    /// Speaks in the name of the coverage gap.
    struct Parent: Rule {
        static var card: RuleCard { ReleaseCoverageGap.card }

        func answer(for file: CaseFile, at desk: Desk) -> Answer {
            .found(
                Finding(
                    about: "it", .warning, "the parent",
                    evidence: [EntryID(high: 0, low: 1), EntryID(high: 0, low: 2)]))
        }
    }

    /// Speaks in the name of the first contact.
    struct Child: Rule {
        static var card: RuleCard { FirstContactTooLate.card }

        func answer(for file: CaseFile, at desk: Desk) -> Answer {
            .found(
                Finding(
                    .info, "the child", evidence: [EntryID(high: 0, low: 2), EntryID(high: 0, low: 3)],
                    foldsInto: ReleaseCoverageGap.id))
        }
    }
}
