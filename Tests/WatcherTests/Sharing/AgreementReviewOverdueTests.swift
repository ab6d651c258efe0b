import Almanac
import Events
import Specifications
import Testing
import Watcher

struct AgreementReviewOverdueTests {
    private let rule = AgreementReviewOverdue.self
    private static let under = #""agreement":"AG-1""#

    @Test(
        arguments: [
            (#""reviewDue":"2026-06-30""#, "2026-06-30T22:00Z", [nil, .warning, .warning]),
            ("", "2027-01-05T08:00Z", [nil, nil, .warning]),
            (#""reviewDue":"2028-06-30""#, "2027-01-05T08:00Z", [nil, nil, .warning]),
        ] as [(String, String, Triplet)])
    func `a review is overdue after its day, and a year after the last version`(
        agreement: String, moment: String, severities: Triplet
    ) throws {
        let story = CaseStory().agreement(agreement).shared("agreement", Self.under)
        #expect(try story.triplet(of: rule, around: moment) == severities)
    }

    @Test func `an agreement that the case did not use is not its matter`() throws {
        let story = CaseStory().agreement().shared("statute")
        #expect(try story.answer(of: rule, at: "2028-01-01T08:00Z") == .silent)
    }

    @Test func `an agreement that nobody registered cannot be judged`() throws {
        let answer = try CaseStory().shared("agreement", Self.under).answer(of: rule, at: "2028-01-01T08:00Z")
        #expect(answer == .unknown("when the agreement AG-1 was last reviewed", about: "AG-1"))
    }

    @Test func `a new version clears it`() throws {
        let story = CaseStory().agreement(#""reviewDue":"2026-06-30""#).shared("agreement", Self.under)
            .agreement(#""reviewDue":"2027-06-30""#, at: "2026-07-10T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-07-10T08:00Z") == [.warning, nil, nil])
    }

    @Test func `it is told once for each agreement, with its newest version and first use`() throws {
        let story = CaseStory().agreement(#""reviewDue":"2026-06-30""#).shared("agreement", Self.under)
            .shared("agreement", Self.under, id: "SH-2", at: "2026-02-12T08:00Z")
        let finding = try story.finding(of: rule, at: "2026-07-01T08:00Z")
        #expect(finding.about == "AG-1")
        #expect(finding.summary == "agreement AG-1: review was due on Tue 30 Jun")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `how old a version may be can be set`() throws {
        let story = CaseStory().agreement().shared("agreement", Self.under)
        let short = policy(rule, "maxAgeDays", .number("90"))
        #expect(try story.triplet(of: rule, around: "2026-04-05T08:00Z", policy: short) == [nil, nil, .warning])
    }
}
