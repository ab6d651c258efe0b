import Almanac
import Events
import Specifications
import Testing
import Watcher

struct BenefitClaimWindowTests {
    private let rule = BenefitClaimWindow.self

    /// Out since 10 March; the benefit may be claimed until Sunday 10 May, which is over at 22:00Z.
    private func entitled(
        _ more: String = #""opensAt":"release","claimWindowMonths":2"#, in story: CaseStory = .towardsGate
    ) -> CaseStory {
        story.telling(
            "2026-03-01T08:00Z", "BenefitEntitlementIdentified",
            #"{"benefitId":"BEN-1"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }

    private func outside(_ more: String = #""opensAt":"release","claimWindowMonths":2"#) -> CaseStory {
        entitled(more).released(CaseStory.gate)
    }

    @Test(
        arguments: [
            ("2026-03-24T09:00Z", [nil, .warning, .warning]),
            ("2026-04-26T21:59:59.999Z", [.warning, .urgent, .urgent]),
            ("2026-05-07T21:59:59.999Z", [.urgent, .critical, .critical]),
            ("2026-05-10T21:59:59.999Z", [.critical, .critical, .critical]),
        ] as [(String, Triplet)])
    func `an open claim is told from the fourteenth day, and goes on when it has lapsed`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try outside().triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: ["submitted", "granted", "refused", "lapsed_accepted", "a word of tomorrow"])
    func `any word on the claim ends it`(state: String) throws {
        let claimed = outside().telling(
            "2026-05-15T09:00Z", "BenefitClaimUpdated", #"{"benefitId":"BEN-1","state":"\#(state)"}"#)
        #expect(try claimed.triplet(of: rule, around: "2026-05-15T09:00Z") == [.critical, nil, nil])
    }

    @Test(
        arguments: [
            ("2025-12-31T09:00Z", "Sat 28 Feb, when offices are closed"), ("2026-03-10T09:00Z", "Sun 10 May"),
            ("2026-03-12T09:00Z", "Tue 12 May"), ("2026-03-12T23:30Z", "Wed 13 May"),
        ])
    func `calendar months are counted from the local day of release`(released: String, words: String) throws {
        let story = entitled(in: CaseStory().releaseSet(released)).released(released)
        let summary = try story.finding(of: rule, at: "2026-05-13T09:00Z").summary
        #expect(summary.hasPrefix("BEN-1 is not claimed; the last day is \(words)"))
        #expect(summary.hasSuffix("closed") == (words.hasPrefix("S")))
    }

    @Test(
        arguments: [
            (#""deadline":"2026-06-30""#, "Tue 30 Jun"), (#""claimWindowDays":30"#, "Thu 9 Apr"),
            (#""opensAt":"date","claimWindowMonths":1"#, "Fri 10 Apr"),
        ])
    func `a last day that is recorded, and a window in days, count as well`(more: String, words: String) throws {
        let finding = try outside(more).finding(of: rule, at: "2026-03-25T09:00Z")
        #expect(finding.summary == "BEN-1 is not claimed; the last day is \(words)")
    }

    @Test func `another release is another last day`() throws {
        let again = outside().returnedToCustody("2026-04-01T09:00Z").releaseSet(
            "2026-06-15T08:00Z", known: "2026-04-05T09:00Z")
        #expect(try again.answer(of: rule, at: "2026-05-09T09:00Z") == .silent)
        let out = again.released("2026-06-15T08:00Z")
        #expect(try out.triplet(of: rule, around: "2026-06-29T08:00Z") == [nil, .warning, .warning])
        #expect(
            try out.finding(of: rule, at: "2026-07-01T08:00Z").summary.hasSuffix("Sat 15 Aug, when offices are closed"))
    }

    @Test func `it rests on the release and the entitlement`() throws {
        let finding = try outside().finding(of: rule, at: "2026-04-01T09:00Z")
        #expect(finding.about == "BEN-1")
        #expect(finding.evidence == [CaseStory.id(4), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: "2026-05-10T21:59:59.999Z"))
    }

    @Test func `with no last day it is told all the same, and what nobody knows`() throws {
        let answer = try outside("").answer(of: rule, at: "2026-04-01T09:00Z")
        #expect(answer.findings.map(\.severity) == [.warning])
        #expect(
            answer.unknowns == [Unknown(about: "BEN-1", missing: "the last day on which BEN-1 can be claimed")])
    }

    @Test func `in custody and without a gate there is nothing to tell`() throws {
        #expect(try entitled().answer(of: rule, at: "2026-04-01T09:00Z") == .silent)
        let community = entitled(in: CaseStory(track: .neverSentenced))
        #expect(try community.answer(of: rule, at: "2026-04-01T09:00Z") == .silent)
    }
}
