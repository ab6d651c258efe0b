import Almanac
import Events
import Specifications
import Testing
import Watcher

struct FamilyContraindicationTests {
    private let rule = FamilyContraindication.self
    private let day = "2026-02-01T09:00Z"

    private func involved(_ more: String, decision: String = "involve") -> CaseStory {
        CaseStory.towardsGate.relative("FM-A", more: more).decided(decision)
    }

    @Test(
        arguments: [
            ("protection_needed", .critical), ("threatened_by_person", .critical),
            ("radicalising_influence", .critical), ("visitation_ban", .critical), ("unwilling", .warning),
            ("substance_or_deviance", .warning), ("a word of tomorrow", .warning), ("geographical_distance", .info),
        ] as [(String, AlertSeverity)])
    func `involving somebody against what is recorded is as grave as that is`(word: String, severity: AlertSeverity)
        throws
    {
        let more = #""contraindications":["\#(word)"]"#
        #expect(try involved(more).severity(of: rule, at: day) == severity)
        let both = #""contraindications":["geographical_distance","\#(word)"]"#
        #expect(try involved(both).severity(of: rule, at: day) == severity)
        // Limited involvement is often right; kept out or put off, nothing is wrong.
        for decision in ["limited", "deferred", "exclude", "a word of tomorrow"] {
            #expect(try involved(more, decision: decision).answer(of: rule, at: day) == .silent)
        }
    }

    @Test(
        arguments: [
            ("supportive", nil), ("ambivalent", nil), ("distrustful", nil), ("hostile", nil), ("unknown", nil),
            ("risk", .critical),
        ] as [(String, AlertSeverity?)])
    func `how somebody stands never counts, unless it is a risk`(stance: String, severity: AlertSeverity?) throws {
        #expect(try involved(#""stance":"\#(stance)""#).severity(of: rule, at: day) == severity)
    }

    @Test func `each relative is told, by pseudonym and without the reason`() throws {
        let story = involved(#""contraindications":["threatened_by_person"]"#)
            .relative("FM-B", more: #""contraindications":["unwilling"]"#).decided("involve", for: "FM-B")
        let findings = try story.answer(of: rule, at: day).findings
        #expect(findings.map(\.about) == ["FM-A", "FM-B"])
        #expect(findings.map(\.severity) == [.critical, .warning])
        #expect(findings.first?.summary == "FM-A is to be involved, and what is recorded speaks against it")
        #expect(findings.first?.evidence == [CaseStory.id(4), CaseStory.id(3)])
    }

    @Test(
        arguments: ["involve", "limited"],
        ["visitation_ban", "no_contact_order", "protective_order", "group_contact_ban"])
    func `under a ban or order that holds, limited involvement is against it too`(decision: String, kind: String) throws
    {
        let story = involved("", decision: decision)
            .kept(kind: kind, more: #""from":"2026-01-10T08:00Z","until":"2026-02-10T08:00Z""#)
        #expect(try story.triplet(of: rule, around: "2026-01-10T08:00Z") == [nil, .critical, .critical])
        #expect(try story.triplet(of: rule, around: "2026-02-10T08:00Z") == [.critical, nil, nil])
        #expect(try story.finding(of: rule, at: day).evidence == [CaseStory.id(4), CaseStory.id(3), CaseStory.id(5)])
    }

    @Test func `a ban that is lifted holds no more, and one on somebody else never did`() throws {
        let lifted = involved("").kept().kept("lifted", at: "2026-01-20T08:00Z")
        #expect(try lifted.triplet(of: rule, around: "2026-01-20T08:00Z") == [.critical, nil, nil])
        for story in [involved("").kept(from: "FM-B"), involved("").kept(from: nil)] {
            #expect(try story.answer(of: rule, at: day) == .silent)
        }
    }

    @Test func `how somebody stands changes over time`() throws {
        let story = involved(#""contraindications":["protection_needed"]"#)
            .relative("FM-A", more: #""contraindications":[]"#, at: "2026-01-20T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-01-20T08:00Z") == [.critical, nil, nil])
    }

    @Test func `another decision clears it`() throws {
        let story = involved(#""contraindications":["protection_needed"]"#).decided("exclude", at: "2026-01-20T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-01-20T08:00Z") == [.critical, nil, nil])
    }

    @Test func `a list that was left out is empty`() throws {
        #expect(try involved("").answer(of: rule, at: day) == .silent)
    }

    @Test func `of somebody whom nobody recorded it cannot tell`() throws {
        let answer = try CaseStory.towardsGate.decided("involve").answer(of: rule, at: day)
        #expect(answer == .unknown("what speaks against involving FM-A", about: "FM-A"))
        let banned = CaseStory.towardsGate.decided("involve").kept()
        #expect(try banned.severity(of: rule, at: day) == .critical)
    }

    @Test func `it speaks on every track, inside and outside`() throws {
        let more = #""contraindications":["protection_needed"]"#
        for story in [.outside, .withoutDate, CaseStory(track: .communityMeasure), CaseStory(track: .neverSentenced)] {
            let involved = story.relative("FM-A", more: more).decided("involve")
            #expect(try involved.severity(of: rule, at: "2026-04-01T09:00Z") == .critical)
        }
    }
}
