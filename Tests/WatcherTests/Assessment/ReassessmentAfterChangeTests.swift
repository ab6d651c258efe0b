import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReassessmentAfterChangeTests {
    private let rule = ReassessmentAfterChange.self
    private let community = CaseStory(track: .communityMeasure)
    private let change = "2026-01-10T08:00Z"

    private func factor(_ more: String = #""magnitude":"moderate""#, in story: CaseStory? = nil, at: String? = nil)
        -> CaseStory
    {
        (story ?? community).telling(
            at ?? change, "DynamicFactorChanged", #"{"factor":"employment"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    private func told(_ type: String, _ data: String) -> CaseStory { community.telling(change, type, data) }

    @Test(
        arguments: [CaseStory(track: .communityMeasure), CaseStory(track: .neverSentenced), .towardsGate]
            as [CaseStory])
    func `a change older than fourteen days without an assessment is told`(story: CaseStory) throws {
        #expect(try factor(in: story).triplet(of: rule, around: "2026-01-24T08:00Z") == [nil, nil, .warning])
    }

    @Test func `the finding rests on the changes and says no more than when they were`() throws {
        let story = factor().telling(
            "2026-01-12T08:00Z", "LifeEventRecorded", #"{"kind":"illness","significance":"significant"}"#)
        let finding = try story.finding(of: rule, at: "2026-02-10T08:00Z")
        #expect(finding.about == "")
        #expect(finding.summary == "2 change(s) from Sat 10 Jan 09:00 to Mon 12 Jan 09:00, and no assessment since")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test(
        arguments: [
            ("DynamicFactorChanged", #"{"factor":"employment","magnitude":"minor"}"#, nil),
            ("DynamicFactorChanged", #"{"factor":"employment","magnitude":"moderate"}"#, .warning),
            ("DynamicFactorChanged", #"{"factor":"employment","magnitude":"major"}"#, .warning),
            ("LifeEventRecorded", #"{"kind":"job_loss","significance":"minor"}"#, nil),
            ("LifeEventRecorded", #"{"kind":"job_loss","significance":"significant"}"#, .warning),
            ("IncidentRecorded", #"{"kind":"crisis","severity":"minor"}"#, nil),
            ("IncidentRecorded", #"{"kind":"crisis","severity":"moderate"}"#, .warning),
            ("IncidentRecorded", #"{"kind":"a word of tomorrow","severity":"serious"}"#, .warning),
            ("IncidentRecorded", #"{"kind":"media_attention","severity":"serious"}"#, nil),
            ("IncidentRecorded", #"{"kind":"attack_elsewhere","severity":"serious"}"#, nil),
            ("ObservationRecorded", #"{"valence":"concern"}"#, nil),
        ] as [(String, String, AlertSeverity?)])
    func `small changes, reports and attacks elsewhere call for nothing`(
        type: String, data: String, severity: AlertSeverity?
    ) throws {
        let answer = try told(type, data).answer(of: rule, at: "2026-02-10T08:00Z")
        #expect(answer.findings.map(\.severity) == [severity].compactMap(\.self))
        #expect(answer.unknowns.isEmpty)
    }

    @Test(
        arguments: [
            ("DynamicFactorChanged", #"{"factor":"employment"}"#),
            ("DynamicFactorChanged", #"{"factor":"employment","magnitude":"a word of tomorrow"}"#),
            ("LifeEventRecorded", #"{"kind":"job_loss"}"#), ("IncidentRecorded", #"{"kind":"crisis"}"#),
        ])
    func `how much a change mattered may be unknown`(type: String, data: String) throws {
        let story = told(type, data)
        #expect(try story.answer(of: rule, at: "2026-02-10T08:00Z") == .unknown("how much a change mattered"))
        #expect(try story.answer(of: rule, at: "2026-01-24T08:00Z") == .silent)
    }

    @Test func `protective changes count too, and alone are only info`() throws {
        let good = factor(#""magnitude":"major","direction":"protective""#)
            .telling(
                change, "LifeEventRecorded",
                #"{"kind":"birth_of_child","significance":"significant","expectedEffect":"protective"}"#)
        #expect(try good.severity(of: rule, at: "2026-02-10T08:00Z") == .info)
        for direction in [#""direction":"aggravating""#, #""pushPull":"push""#] {
            let mixed = factor(#""magnitude":"moderate",\#(direction)"#, in: good, at: "2026-01-20T08:00Z")
            #expect(try mixed.triplet(of: rule, around: "2026-02-03T08:00Z") == [.info, .info, .warning])
        }
    }

    @Test func `an assessment of any kind at the change or after it clears it`() throws {
        for kind in ["needs", "trauma", "vulnerability"] {
            let found = try [-1, 0, 1].map { (offset: Int64) in
                try factor().assessed(kind, at: moved(change, by: offset)).severity(of: rule, at: "2026-02-10T08:00Z")
            }
            #expect(found == [.warning, nil, nil])
        }
        let late = factor().assessed("needs", at: "2026-02-01T08:00Z")
        #expect(try late.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            // Well before, on the way into the last thirty days, and within them.
            ("2026-01-20T09:00Z", "2026-02-03T09:00Z", [nil, nil, .warning]),
            ("2026-01-30T09:00Z", "2026-02-08T09:00Z", [nil, .warning, .warning]),
            ("2026-02-10T09:00Z", "2026-02-17T09:00Z", [nil, nil, .warning]),
        ] as [(String, String, Triplet)])
    func `from thirty days before release seven days are enough`(at: String, moment: String, severities: Triplet)
        throws
    {
        #expect(try factor(in: .towardsGate, at: at).triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2026-03-12T09:00Z", "2026-03-19T09:00Z", [nil, nil, .warning]),
            // Seven days are over within the ninety after release; it does not end with them.
            ("2026-06-01T08:59Z", "2026-06-08T08:59Z", [nil, nil, .warning]),
            ("2026-06-01T08:59Z", "2026-06-08T09:00Z", [.warning, .warning, .warning]),
            ("2026-06-01T09:00Z", "2026-06-08T09:00Z", [nil, nil, nil]),
            ("2026-06-01T09:00Z", "2026-06-15T09:00Z", [nil, nil, .warning]),
        ] as [(String, String, Triplet)])
    func `until ninety days after release seven days are enough`(at: String, moment: String, severities: Triplet) throws
    {
        #expect(try factor(in: .outside, at: at).triplet(of: rule, around: moment) == severities)
    }

    @Test func `without a release date seven days may be too long, and nobody can tell`() throws {
        let story = factor(in: .withoutDate)
        #expect(try story.answer(of: rule, at: "2026-01-17T08:00Z") == .silent)
        #expect(try story.answer(of: rule, at: "2026-01-17T08:00:00.001Z") == .unknown("the release date"))
        #expect(try story.severity(of: rule, at: "2026-01-25T08:00Z") == .warning)
    }
}
