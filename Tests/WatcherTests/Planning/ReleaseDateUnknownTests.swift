import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReleaseDateUnknownTests {
    private let rule = ReleaseDateUnknown.self
    private let remand = CaseStory(track: .remand)

    private func sentenced(_ story: CaseStory, _ end: String?, at moment: String = "2025-09-02T08:00Z") -> CaseStory {
        let expected = end.map { #","expectedEnd":"\#($0)""# } ?? ""
        return story.telling(moment, "SentenceImposed", #"{"kind":"custody"\#(expected)}"#)
    }

    @Test(
        arguments: [
            // The last day of the sentence ends at 22:00 UTC in summer and at 23:00 UTC in winter.
            ("2027-06-30", "2026-06-30T21:59:59.999Z", [nil, .warning, .warning]),
            ("2027-06-30", "2026-12-29T21:59:59.999Z", [.warning, .urgent, .urgent]),
            ("2026-12-31", "2025-12-31T22:59:59.999Z", [nil, .warning, .warning]),
            ("2026-12-31", "2026-12-31T22:59:59.999Z", [.urgent, .urgent, .urgent]),
        ] as [(String, String, Triplet)])
    func `no date is told a year and half a year before the sentence is expected to end, and after that`(
        end: String, moment: String, severities: Triplet
    ) throws {
        #expect(try sentenced(.withoutDate, end).triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the sentence imposed last`() throws {
        let twice = sentenced(sentenced(.withoutDate, "2026-03-01"), "2026-12-31", at: "2025-10-02T08:00Z")
        let finding = try twice.finding(of: rule, at: "2026-03-10T09:00Z")
        #expect(finding.severity == .warning)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: "2026-12-31T22:59:59.999Z"))
        #expect(finding.summary == "no release date; the sentence is expected to end on Thu 31 Dec")
    }

    @Test func `a date clears it, and so does a release`() throws {
        let dated = sentenced(.withoutDate, "2026-12-31").releaseSet(CaseStory.gate, known: "2026-01-20T08:00Z")
        #expect(try dated.triplet(of: rule, around: "2026-01-20T08:00Z") == [.warning, nil, nil])
        let out = sentenced(.withoutDate, "2026-12-31").released("2026-01-20T08:00Z")
        #expect(try out.triplet(of: rule, around: "2026-01-20T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a return to custody voids the date, not the sentence`() throws {
        let recalled = sentenced(.recalledWithoutDate, "2026-12-31")
        #expect(try recalled.triplet(of: rule, around: "2026-01-05T09:00Z") == [nil, .warning, .warning])
    }

    @Test func `who was sentenced must have an end that is known`() throws {
        let missing = "when the sentence is expected to end"
        #expect(try CaseStory.withoutDate.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown(missing))
        #expect(try sentenced(.withoutDate, nil).answer(of: rule, at: "2026-03-01T09:00Z") == .unknown(missing))
        #expect(try sentenced(.withoutDate, "2030-12-31").answer(of: rule, at: "2026-03-01T09:00Z") == .silent)
    }

    @Test func `remand may last thirty days without a plan`() throws {
        #expect(try remand.triplet(of: rule, around: "2025-10-01T08:00Z") == [nil, nil, .warning])
        #expect(try remand.finding(of: rule, at: "2026-03-01T09:00Z").evidence == [CaseStory.id(1)])
        #expect(try remand.severity(of: rule, at: "2027-03-01T09:00Z") == .warning)
    }

    @Test(arguments: [("transition", true), ("contingency", true), ("sentence", false), ("safety", false)])
    func `a transition or a contingency plan is enough on remand`(kind: String, isEnough: Bool) throws {
        let planned = remand.planDrafted(kind, at: "2025-11-01T08:00Z")
        #expect(
            try planned.triplet(of: rule, around: "2025-11-01T08:00Z")
                == [.warning, isEnough ? nil : .warning, isEnough ? nil : .warning])
    }

    @Test func `on remand a plan does not answer when the sentence ends`() throws {
        let planned = sentenced(remand, "2026-08-31").planDrafted("contingency")
        #expect(try planned.severity(of: rule, at: "2026-02-01T08:00Z") == .warning)
        #expect(try planned.severity(of: rule, at: "2026-03-10T08:00Z") == .urgent)
        let unknown = try sentenced(remand, nil).answer(of: rule, at: "2026-02-01T08:00Z")
        #expect(unknown.findings.map(\.severity) == [.warning])
        #expect(unknown.unknowns == [Unknown(missing: "when the sentence is expected to end")])
    }

    @Test func `outside remand no plan is asked for`() throws {
        #expect(try sentenced(.withoutDate, "2030-12-31").answer(of: rule, at: "2028-03-01T09:00Z") == .silent)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        let story = sentenced(CaseStory(track: track), "2026-12-31")
        #expect(try story.answer(of: rule, at: "2026-06-01T08:00Z") == .silent)
    }
}
