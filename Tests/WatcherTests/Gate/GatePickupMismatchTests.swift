import Events
import Specifications
import Testing
import Watcher

struct GatePickupMismatchTests {
    private let rule = GatePickupMismatch.self
    private let story = CaseStory.towardsGate
    private let week = "2026-03-03T09:00Z"

    private func meeting(at moment: String) -> CaseStory {
        story.arranged(more: #""by":"MENTOR-1","meetAt":"\#(moment)","confirmed":true"#)
    }

    @Test(
        arguments: [
            ("2026-03-10T09:15Z", [nil, nil, .urgent]),
            ("2026-03-10T05:00Z", [.urgent, nil, nil]),
        ] as [(String, Triplet)])
    func `a pick-up may wait a quarter of an hour late and four hours early`(
        meetAt: String, severities: Triplet
    ) throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            try meeting(at: moved(meetAt, by: offset)).severity(of: rule, at: week)
        }
        #expect(found == severities)
    }

    @Test func `a misfit is told at once, gravely in the last two days, and until the planned hour`() throws {
        let late = meeting(at: "2026-03-10T12:00Z")
        #expect(try late.triplet(of: rule, around: "2026-01-20T08:00Z") == [nil, .urgent, .urgent])
        #expect(try late.triplet(of: rule, around: "2026-03-08T09:00Z") == [.urgent, .critical, .critical])
        #expect(try late.triplet(of: rule, around: CaseStory.gate) == [.critical, nil, nil])
    }

    @Test func `a finding is about the pick-up and rests on the date and on it`() throws {
        let finding = try meeting(at: "2026-03-10T12:00Z").finding(of: rule, at: week)
        #expect(finding.about == "PU-1")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `a pick-up arranged before a date is known cannot be judged`() throws {
        let dateless = CaseStory().arranged()
        #expect(try dateless.answer(of: rule, at: week) == .unknown("the release date", about: "PU-1"))
    }

    @Test func `a pick-up that fits is left in peace`() throws {
        #expect(try story.arranged().answer(of: rule, at: week) == .silent)
        #expect(try story.answer(of: rule, at: week) == .silent)
    }

    @Test func `each pick-up is told for itself, confirmed or not`() throws {
        let two = meeting(at: "2026-03-10T12:00Z").arranged("PU-2", more: #""by":"M-2","meetAt":"2026-03-10T04:00Z""#)
        #expect(try two.answer(of: rule, at: week).findings.map(\.about) == ["PU-1", "PU-2"])
    }

    @Test func `without the hour of the release the check cannot run, and says so`() throws {
        let known = CaseStory().releaseSet("2026-03-10").arranged()
        #expect(try known.answer(of: rule, at: week) == .unknown("the hour of the release", about: "PU-1"))
        let said = CaseStory().releaseSet(CaseStory.gate, more: #""datePrecision":"day""#).arranged()
        #expect(try said.answer(of: rule, at: week) == .unknown("the hour of the release", about: "PU-1"))
    }

    @Test func `without the hour of the pick-up the check cannot run, and says so`() throws {
        let never = story.arranged(more: #""by":"MENTOR-1","confirmed":true"#)
        #expect(try never.answer(of: rule, at: week) == .unknown("when the pick-up waits", about: "PU-1"))
        let day = story.arranged(more: #""by":"MENTOR-1","meetAt":"2026-03-10","confirmed":true"#)
        #expect(try day.answer(of: rule, at: week) == .unknown("the hour of the pick-up", about: "PU-1"))
    }

    @Test func `a pick-up two days off fits no hour of the day`() throws {
        let story = CaseStory().releaseSet("2026-03-10").arranged(more: #""by":"M-1","meetAt":"2026-03-12T09:00Z""#)
        #expect(try story.severity(of: rule, at: week) == .urgent)
    }

    @Test func `an hour changed on the evening before is told at once, and by phone`() throws {
        let changed = story.arranged().releaseMoved(to: "2026-03-10T13:01Z", known: "2026-03-09T18:00Z")
        #expect(try changed.triplet(of: rule, around: "2026-03-09T18:00Z") == [nil, .critical, .critical])
        #expect(rule.card.remedy.contains("phone"))
    }

    @Test(
        arguments: [
            ("2026-03-10T08:00Z", "2026-03-10T09:00Z", [nil, nil, .urgent], [.urgent, .urgent, .urgent]),
            ("2026-03-10T09:00Z", "2026-03-10T10:00Z", [.urgent, .urgent, .urgent], [.urgent, .urgent, nil]),
        ] as [(String, String, Triplet, Triplet)])
    func `an absence touches the release from its start until before its end`(
        from: String, to: String, movedEnd: Triplet, movedStart: Triplet
    ) throws {
        let ends = try [-1, 0, 1].map { (offset: Int64) in
            try story.arranged().exception("MENTOR-1", from, moved(to, by: offset)).severity(of: rule, at: week)
        }
        #expect(ends == movedEnd)
        guard from == CaseStory.gate else { return }
        let starts = try [-1, 0, 1].map { (offset: Int64) in
            try story.arranged().exception("MENTOR-1", moved(from, by: offset), to).severity(of: rule, at: week)
        }
        #expect(starts == movedStart)
    }
}
