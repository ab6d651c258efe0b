import Almanac
import Events
import Specifications
import Testing
import Watcher

struct AlternativeNetworkMissingTests {
    private let rule = AlternativeNetworkMissing.self
    private let near = "2026-03-01T09:00Z"

    private let alone = CaseStory.towardsGate.profile(#""noFamily":true"#)

    private func out(_ story: CaseStory = .towardsGate, _ decision: String = "exclude") -> CaseStory {
        story.relative("FM-A").decided(decision)
    }

    @Test(
        arguments: [
            ("2026-01-09T09:00Z", [nil, .warning, .warning]), ("2026-02-24T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `without family and without anybody in its place, sixty days ahead, louder within fourteen`(
        moment: String, severities: Triplet
    ) throws {
        for story in [alone, out(), out(.towardsGate, "deferred")] {
            #expect(try story.triplet(of: rule, around: moment) == severities)
        }
    }

    @Test func `the finding rests on the date and on what says that nobody is there`() throws {
        let finding = try out(alone).finding(of: rule, at: near)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(5)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test(
        arguments: [("involve", nil), ("limited", nil), ("deferred", .urgent), ("exclude", .urgent)]
            as [(String, AlertSeverity?)])
    func `one relative who is involved is enough`(decision: String, severity: AlertSeverity?) throws {
        let story = out().relative("FM-B").decided(decision, for: "FM-B")
        #expect(try story.severity(of: rule, at: near) == severity)
    }

    @Test func `a relative without a decision is not out`() throws {
        #expect(try out().relative("FM-B").answer(of: rule, at: near) == .silent)
    }

    @Test func `a network or a mentor clears it when it is recorded`() throws {
        let moment = "2026-02-26T08:00Z"
        for story in [alone.network(at: moment), alone.mentor(accepted: true, at: moment)] {
            #expect(try story.triplet(of: rule, around: moment) == [.urgent, nil, nil])
        }
    }

    @Test func `a mentor who was assigned and refused does not count`() throws {
        #expect(try alone.mentor(accepted: false).answer(of: rule, at: near).unknowns.isEmpty)
        #expect(try alone.mentor(accepted: false).severity(of: rule, at: near) == .urgent)
        let refusedLater = alone.mentor(accepted: true).mentor(accepted: false, at: "2026-02-26T08:00Z")
        #expect(try refusedLater.triplet(of: rule, around: "2026-02-26T08:00Z") == [nil, .urgent, .urgent])
        let another = alone.mentor(accepted: true).mentor("MN-2", accepted: false, at: "2026-02-26T08:00Z")
        #expect(try another.severity(of: rule, at: near) == nil)
    }

    @Test func `a mentor of whom nobody said whether the person accepts is unknown and does not count`() throws {
        let answer = try alone.mentor(accepted: nil).answer(of: rule, at: near)
        #expect(answer.findings.map(\.severity) == [.urgent])
        #expect(answer.unknowns == [Unknown(missing: "whether the person accepts MN-1")])
    }

    @Test func `a network that was established counts, also when its last day is over`() throws {
        let story = alone.network(until: "2026-03-01")
        #expect(try story.triplet(of: rule, around: "2026-03-01T23:00Z") == [nil, nil, nil])
    }

    @Test func `after release it is urgent at once`() throws {
        let early = alone.released("2026-01-05T09:00Z")
        #expect(try early.triplet(of: rule, around: "2026-01-05T09:00Z") == [nil, .urgent, .urgent])
        let decided = CaseStory.outside.relative("FM-A").decided("exclude", at: "2026-04-01T08:00Z")
        #expect(try decided.triplet(of: rule, around: "2026-04-01T08:00Z") == [nil, .urgent, .urgent])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `without custody it waits thirty days from the decision or record`(track: CaseOpened.Track) throws {
        let steps: Triplet = [nil, .warning, .warning]
        let story = CaseStory(track: track)
        #expect(try out(story).triplet(of: rule, around: "2025-11-01T08:00Z") == steps)
        let recorded = story.profile(#""noFamily":true"#)
        #expect(try recorded.triplet(of: rule, around: "2025-10-15T08:00Z") == steps)
        let second = out(story).relative("FM-B").decided("exclude", for: "FM-B", at: "2025-10-20T08:00Z")
        #expect(try second.triplet(of: rule, around: "2025-11-19T08:00Z") == steps)
    }

    @Test func `renewing the decision or the profile begins nothing anew`() throws {
        let story = CaseStory(track: .communityMeasure)
        let renewed = out(story).decided("deferred", at: "2025-10-20T08:00Z")
        #expect(try renewed.triplet(of: rule, around: "2025-11-01T08:00Z") == [nil, .warning, .warning])
        let again = story.profile(#""noFamily":true"#).profile(#""noFamily":true"#, at: "2025-10-10T08:00Z")
        #expect(try again.triplet(of: rule, around: "2025-10-15T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `without family or date on record it cannot tell`() throws {
        #expect(try CaseStory.towardsGate.answer(of: rule, at: near) == .unknown("whether there is family"))
        #expect(try out(.withoutDate).answer(of: rule, at: near) == .unknown("the release date"))
        #expect(try CaseStory.towardsGate.profile(#""noFamily":false"#).answer(of: rule, at: near) == .silent)
        #expect(try CaseStory.towardsGate.network().answer(of: rule, at: near) == .silent)
    }

    @Test func `what stood before a return to custody stands after it`() throws {
        let matched = CaseStory.recalled { $0.profile(#""noFamily":true"#).mentor(accepted: true) }
        #expect(try matched.answer(of: rule, at: near) == .silent)
        let nobody = CaseStory.recalled { $0.profile(#""noFamily":true"#) }
        #expect(try nobody.severity(of: rule, at: near) == .urgent)
    }
}
