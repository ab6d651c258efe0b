import Events
import Specifications
import Testing
import Watcher

/// Whether the one who is to wait at the gate can and may.
struct GatePickupPersonTests {
    private let rule = GatePickupMismatch.self
    private let story = CaseStory.towardsGate.arranged()
    private let week = "2026-03-03T09:00Z"

    @Test func `an absence is quoted as evidence`() throws {
        let away = story.exception("MENTOR-1", "2026-03-09T08:00Z", "2026-03-12T08:00Z", recorded: "2026-03-01T08:00Z")
        let finding = try away.finding(of: rule, at: week)
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3), CaseStory.id(4)])
        #expect(try away.triplet(of: rule, around: "2026-03-01T08:00Z") == [nil, .urgent, .urgent])
    }

    @Test func `an absence until further notice touches the release, another actor's does not`() throws {
        #expect(try story.exception("MENTOR-1", "2026-03-01T08:00Z", nil).severity(of: rule, at: week) == .urgent)
        #expect(try story.exception("MENTOR-2", "2026-03-01T08:00Z", nil).severity(of: rule, at: week) == nil)
    }

    @Test func `extra duty recorded later takes an absence back, recorded earlier it does not`() throws {
        let hours = ("2026-03-10T08:00Z", "2026-03-10T12:00Z")
        let later = story.exception("MENTOR-1", "2026-03-09T08:00Z", "2026-03-12T08:00Z")
            .exception("MENTOR-1", hours.0, hours.1, effect: "available", recorded: "2026-02-01T08:00Z")
        #expect(try later.severity(of: rule, at: week) == nil)
        let earlier = story.exception("MENTOR-1", hours.0, hours.1, effect: "available")
            .exception("MENTOR-1", "2026-03-09T08:00Z", "2026-03-12T08:00Z", recorded: "2026-02-01T08:00Z")
        #expect(try earlier.severity(of: rule, at: week) == .urgent)
    }

    @Test(
        arguments: [
            (["exclude"], .urgent), (["involve"], nil), (["limited"], nil), (["deferred"], nil),
            (["exclude", "involve"], nil), (["involve", "exclude"], .urgent),
        ] as [([String], AlertSeverity?)])
    func `nobody whom the newest decision keeps out waits at the gate`(
        decisions: [String], severity: AlertSeverity?
    ) throws {
        let arranged = CaseStory.towardsGate.arranged(
            more: #""by":"REL-1","meetAt":"2026-03-10T09:00Z","confirmed":true"#)
        let decided = decisions.enumerated().reduce(arranged) { story, decision in
            story.telling(
                "2026-02-0\(decision.offset + 1)T08:00Z", "FamilyInvolvementDecided",
                #"{"relative":"REL-1","decision":"\#(decision.element)"}"#)
        }
        #expect(try decided.severity(of: rule, at: week) == severity)
    }

    @Test func `a person kept out is told even where the hour is not known`() throws {
        let story = CaseStory().releaseSet("2026-03-10").arranged(more: #""by":"REL-1""#)
            .telling("2026-02-01T08:00Z", "FamilyInvolvementDecided", #"{"relative":"REL-1","decision":"exclude"}"#)
        #expect(try story.severity(of: rule, at: week) == .urgent)
    }

    @Test func `a removal still needs a pick-up that fits, if there is one`() throws {
        let removal = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"removal""#)
            .arranged(more: #""by":"M-1","meetAt":"2026-03-10T12:00Z""#)
        #expect(try removal.severity(of: rule, at: week) == .urgent)
    }

    @Test func `a pick-up that was cancelled, replaced or made for an earlier release is not judged`() throws {
        let misfit = #""by":"M-1","meetAt":"2026-03-10T12:00Z""#
        let bad = CaseStory.towardsGate.arranged(more: misfit)
        #expect(try bad.cancelled(at: "2026-02-01T08:00Z").answer(of: rule, at: week) == .silent)
        let replaced = bad.arranged(
            "PU-2", at: "2026-02-01T08:00Z", more: #""by":"M-1","meetAt":"2026-03-10T09:00Z","replaces":"PU-1""#)
        #expect(try replaced.answer(of: rule, at: week) == .silent)
        let recalled = CaseStory.recalled { $0.arranged(at: "2025-11-20T08:00Z", more: misfit) }
        #expect(try recalled.answer(of: rule, at: week) == .silent)
    }

    @Test func `after the release nothing is judged`() throws {
        let misfit = CaseStory.towardsGate.arranged(more: #""by":"M-1","meetAt":"2026-03-10T12:00Z""#)
        let early = misfit.released("2026-03-06T09:00Z")
        #expect(try early.triplet(of: rule, around: "2026-03-06T09:00Z") == [.urgent, nil, nil])
    }
}
