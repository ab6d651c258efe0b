import Almanac
import Events
import Specifications
import Testing
import Watcher

struct TimeLimitedSupportEndingTests {
    private let rule = TimeLimitedSupportEnding.self
    /// The last day of all that ends here; it is over at 22:00Z.
    private let until = #""until":"2026-05-31""#
    private let near = "2026-05-20T08:00Z"

    private func granted(_ more: String) -> CaseStory {
        CaseStory.outside.telling(
            "2026-03-20T08:00Z", "BenefitClaimUpdated", #"{"benefitId":"BEN-1","state":"granted"\#(more)}"#)
    }

    @Test(
        arguments: [
            ("2026-05-10T21:59:59.999Z", [nil, .warning, .warning]),
            ("2026-05-24T21:59:59.999Z", [.warning, .urgent, .urgent]),
            ("2026-05-31T22:00:00Z", [.urgent, nil, nil]),
        ] as [(String, Triplet)])
    func `what ends is told three weeks and one week ahead, and until its last day is over`(
        moment: String, severities: Triplet
    ) throws {
        let ending = [
            CaseStory.outside.home("H1", #""availableUntil":"2026-05-31""#),
            CaseStory.outside.arrangement("W1", "employment", until), granted(",\(until)"),
            CaseStory(track: .neverSentenced).arrangement("W1", "employment", until),
        ]
        for story in ending { #expect(try story.triplet(of: rule, around: moment) == severities) }
    }

    @Test(
        arguments: [
            (#""availableFrom":"2026-06-01""#, nil), (#""availableFrom":"2026-06-02""#, .warning),
            (#""availableFrom":"2026-05-31","availableUntil":"2026-06-30""#, nil),
            (#""availableUntil":"2026-05-31""#, .warning), (#""availableUntil":"2026-06-01""#, nil),
        ] as [(String, AlertSeverity?)])
    func `the next home begins by the next day and reaches beyond`(more: String, severity: AlertSeverity?) throws {
        let story = CaseStory.outside.home("H1", #""availableUntil":"2026-05-31""#).home("H2", more)
        let found = try story.answer(of: rule, at: near).findings.filter { $0.about == "H1" }
        #expect(found.map(\.severity) == [severity].compactMap(\.self))
    }

    @Test(
        arguments: [
            ("employment", "", nil), ("employment", #""from":"2026-07-01""#, nil),
            ("employment", #""until":"2026-05-31""#, .warning), ("employment", #""until":"2026-06-01""#, nil),
            ("employment", #""at":"2026-05-20T08:00Z""#, .warning), ("leisure", "", .warning),
        ] as [(String, String, AlertSeverity?)])
    func `an arrangement is followed by one of its kind that reaches beyond`(
        domain: String, more: String, severity: AlertSeverity?
    ) throws {
        let story = CaseStory.outside.arrangement("W1", "employment", until).arrangement("W2", domain, more)
        let found = try story.answer(of: rule, at: near).findings.filter { $0.about == "W1" }
        #expect(found.map(\.severity) == [severity].compactMap(\.self))
    }

    @Test func `what was lost neither ends nor follows`() throws {
        let one = CaseStory.outside.arrangement("W1", "employment", until)
        #expect(try one.lost("W1", "employment", at: "2026-05-15T08:00Z").answer(of: rule, at: near) == .silent)
        let both = one.arrangement("W2", "employment").lost("W2", "employment", at: "2026-05-15T08:00Z")
        #expect(try both.finding(of: rule, at: near).about == "W1")
    }

    @Test func `what is confirmed again under its name has another end`() throws {
        let longer = CaseStory.outside.arrangement("W1", "employment", until)
            .arrangement("W1", "employment", #""until":"2026-08-31""#, at: "2026-05-15T08:00Z")
        #expect(try longer.triplet(of: rule, around: "2026-05-15T08:00Z") == [.warning, nil, nil])
    }

    @Test func `only a granted benefit ends, and one without an end cannot be told`() throws {
        #expect(try granted("").answer(of: rule, at: near) == .unknown("until when BEN-1 is paid", about: "BEN-1"))
        let refused = granted(",\(until)").telling(
            "2026-05-01T08:00Z", "BenefitClaimUpdated", #"{"benefitId":"BEN-1","state":"refused"}"#)
        #expect(try refused.answer(of: rule, at: near) == .silent)
        let next = granted(",\(until)").telling(
            "2026-05-15T08:00Z", "BenefitClaimUpdated",
            #"{"benefitId":"BEN-2","state":"granted","from":"2026-06-01","until":"2026-08-31"}"#)
        #expect(try next.triplet(of: rule, around: "2026-05-15T08:00Z") == [.warning, nil, nil])
    }

    @Test func `nobody is told of it in custody`() throws {
        let inside = CaseStory.towardsGate.arrangement("W1", "employment", #""until":"2026-03-01""#)
        #expect(try inside.answer(of: rule, at: "2026-02-25T08:00Z") == .silent)
        let recalled = CaseStory.outside.arrangement("W1", "employment", until).returnedToCustody(near)
        #expect(try recalled.triplet(of: rule, around: near) == [.warning, nil, nil])
    }

    @Test func `the end of a subsidy is told as what it is`() throws {
        let story = CaseStory.outside.arrangement("W1", "employment", #"\#(until),"scheme":"employer_subsidy""#)
        let finding = try story.finding(of: rule, at: near)
        #expect(finding.summary == "the subsidy for W1 ends on Sun 31 May, and nothing follows")
        #expect(finding.evidence == [CaseStory.id(4)])
        #expect(try finding.dueBy == Instant(parsing: "2026-05-31T21:59:59.999Z"))
    }
}
