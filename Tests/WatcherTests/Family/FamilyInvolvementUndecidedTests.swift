import Almanac
import Events
import Specifications
import Testing
import Watcher

struct FamilyInvolvementUndecidedTests {
    private let rule = FamilyInvolvementUndecided.self
    private let near = "2026-02-01T09:00Z"

    @Test(
        arguments: [
            ("2025-11-10T09:00Z", [nil, .info, .info]), ("2026-01-09T09:00Z", [.info, .warning, .warning]),
            // The hour passes and nobody records a release.
            (CaseStory.gate, [.warning, .warning, .warning]),
        ] as [(String, Triplet)])
    func `nobody recorded is told from a hundred and twenty days, louder from sixty`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
        let unmet = CaseStory.towardsGate.relative("FM-A")
        #expect(try unmet.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding names who is undecided and rests on their record`() throws {
        let story = CaseStory.towardsGate.relative("FM-A").relative("FM-B").decided("involve")
        let finding = try story.finding(of: rule, at: near)
        #expect(finding.about == "")
        #expect(finding.summary == "nothing is decided for FM-B")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test(arguments: ["involve", "limited", "deferred", "exclude"])
    func `any decision is one`(decision: String) throws {
        #expect(try CaseStory.towardsGate.relative("FM-A").decided(decision).answer(of: rule, at: near) == .silent)
    }

    @Test(arguments: [("true", nil), ("false", .warning), ("null", .warning)] as [(String, AlertSeverity?)])
    func `no family at all is a fact to record, and only then nothing is to be decided`(
        noFamily: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory.towardsGate.profile(#""noFamily":\#(noFamily)"#)
        #expect(try story.severity(of: rule, at: near) == severity)
    }

    @Test func `somebody who is only under an order is not recorded yet`() throws {
        #expect(try CaseStory.towardsGate.kept().severity(of: rule, at: near) == .warning)
    }

    @Test func `stance never triggers`() throws {
        for stance in ["hostile", "distrustful", "risk", "unknown"] {
            let story = CaseStory.towardsGate.relative("FM-A", more: #""stance":"\#(stance)""#).decided("exclude")
            #expect(try story.answer(of: rule, at: near) == .silent)
        }
    }

    @Test func `undecided is told before the gate alone`() throws {
        #expect(try CaseStory.outside.answer(of: rule, at: "2026-03-11T09:00Z") == .silent)
        for track in [CaseOpened.Track.communityMeasure, .neverSentenced] {
            #expect(try CaseStory(track: track).relative("FM-A").answer(of: rule, at: near) == .silent)
        }
        let recalled = CaseStory.outside.returnedToCustody("2026-04-01T09:00Z")
        #expect(try recalled.answer(of: rule, at: "2026-04-02T09:00Z") == .unknown("the release date"))
    }

    @Test func `without a date it cannot tell, unless everything is decided`() throws {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: near) == .unknown("the release date"))
        let decided = CaseStory.withoutDate.relative("FM-A").decided("limited")
        #expect(try decided.answer(of: rule, at: near) == .silent)
    }

    @Test(
        arguments: [CaseStory.outside, .towardsGate, .withoutDate, CaseStory(track: .neverSentenced)] as [CaseStory])
    func `a review is due until the end of its local day, on every track`(story: CaseStory) throws {
        let decided = story.relative("FM-A").decided("exclude", review: "2026-03-20")
        #expect(try decided.triplet(of: rule, around: "2026-03-20T23:00Z") == [nil, .info, .info])
        let finding = try decided.finding(of: rule, at: "2026-03-21T08:00Z")
        #expect(finding.about == "review")
        #expect(finding.summary == "the decision for FM-A was to be reviewed by Fri 20 Mar")
        let renewed = decided.decided("exclude", at: "2026-03-22T08:00Z", review: "2026-09-20")
        #expect(try renewed.triplet(of: rule, around: "2026-03-22T08:00Z") == [.info, nil, nil])
    }

    @Test func `reviews of several decisions are one finding beside what is undecided`() throws {
        let story = CaseStory.towardsGate.relative("FM-A").decided("involve", review: "2026-01-10")
            .relative("FM-B").decided("limited", for: "FM-B", review: "2026-01-05").relative("FM-C")
        let findings = try story.answer(of: rule, at: near).findings
        #expect(findings.map(\.about) == ["", "review"])
        #expect(findings.last?.evidence == [CaseStory.id(4), CaseStory.id(6)])
        #expect(try findings.last?.dueBy == Instant(parsing: "2026-01-05T22:59:59.999Z"))
    }

    @Test func `a decision without a day of review is unknown, not in order`() throws {
        let story = CaseStory.towardsGate.relative("FM-A").decided("involve", review: nil)
        let answer = try story.answer(of: rule, at: near)
        #expect(answer == .unknown("when the decision for FM-A is to be reviewed", about: "review"))
    }
}
