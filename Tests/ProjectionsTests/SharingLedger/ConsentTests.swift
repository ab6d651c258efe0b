import Almanac
import Events
import Projections
import Specifications
import Testing

/// What the person, a relative or a guardian agreed to, and what of it still holds.
struct ConsentTests {
    private static let given = #""giver":"person","scope":["needs"],"recipients":["AGY-B"]"#
    private let agreed = CaseStory().consent("given", given)

    private func defects(_ story: CaseStory) throws -> [ShareDefect] {
        try #require(story.view(SharingLedger.self, at: "2026-03-01T09:00Z").shares.first).defects
    }

    private func states(_ story: CaseStory, at moment: String = "2026-03-01T09:00Z") throws -> [String?] {
        try story.view(SharingLedger.self, at: moment).consents.map { $0.state?.rawValue }
    }

    @Test(
        arguments: [
            ("given", given, []), ("refused", given, [.consentRefused]), ("withdrawn", given, [.consentWithdrawn]),
            ("given", #""scope":["status"],"recipients":["AGY-B"]"#, [.consentMissing]),
            ("given", #""recipients":["AGY-B"]"#, [.consentMissing]),
            ("given", #""scope":["needs"],"recipients":["AGY-C"]"#, [.recipientNotInConsent]),
        ] as [(String, String, [ShareDefect])])
    func `consent must be given, for what is passed on and for who receives it`(
        state: String, told: String, found: [ShareDefect]
    ) throws {
        #expect(try defects(CaseStory().consent(state, told).shared("consent")) == found)
    }

    @Test func `without any consent it is missing, and one given later does not heal it`() throws {
        #expect(try defects(CaseStory().shared("consent")) == [.consentMissing])
        let late = CaseStory().shared("consent").consent("given", Self.given, at: "2026-02-10T08:00:00.001Z")
        #expect(try defects(late) == [.consentMissing])
    }

    @Test func `a withdrawal counts from its moment`() throws {
        let found = try triplet(around: "2026-02-10T08:00Z") { withdrawn in
            try defects(agreed.consent("withdrawn", Self.given, at: withdrawn.description).shared("consent"))
        }
        #expect(found == [[.consentWithdrawn], [.consentWithdrawn], []])
    }

    @Test func `a withdrawal that names nothing takes back what its giver gave, and only that`() throws {
        let withdrawn = agreed.consent("withdrawn", #""giver":"person""#, at: "2026-02-01T08:00Z")
        #expect(try defects(withdrawn.shared("consent")) == [.consentWithdrawn])
        let another = agreed.consent("withdrawn", #""giver":"family","relative":"FM-A""#, at: "2026-02-01T08:00Z")
        #expect(try defects(another.shared("consent")) == [])
    }

    @Test(
        arguments: [("2026-02-09", [.consentEnded]), ("2026-02-10", []), ("2026-02-11", [])]
            as [(String, [ShareDefect])])
    func `consent holds to the end of its last day`(last: String, found: [ShareDefect]) throws {
        let story = CaseStory().consent("given", Self.given + #","validUntil":"\#(last)""#)
        #expect(try defects(story.shared("consent")) == found)
    }

    @Test func `the state of a consent is the state now`() throws {
        let story = CaseStory().consent("given", Self.given + #","validUntil":"2026-02-28""#)
        // Midnight in Paris.
        let end = try triplet(around: "2026-02-28T23:00Z") { try states(story, at: $0.description) }
        #expect(end == [["given"], ["ended"], ["ended"]])
    }

    @Test func `a later decision of the same giver takes the place of the earlier one, for what it covers`() throws {
        let story = CaseStory().consent("given", #""giver":"person","scope":["needs","status"]"#)
            .consent("refused", #""giver":"person","scope":["needs"]"#, at: "2026-02-01T08:00Z")
        let consents = try story.view(SharingLedger.self, at: "2026-03-01T09:00Z").consents
        #expect(consents.map(\.scope) == [[.known(.status)], [.known(.needs)]])
        #expect(consents.map { $0.state?.rawValue } == ["given", "refused"])
        let before = try story.view(SharingLedger.self, at: "2026-01-31T09:00Z").consents
        #expect(before.map(\.scope) == [[.known(.needs), .known(.status)]])
    }

    @Test func `a consent that does not say for whom is not known to cover anybody`() throws {
        let story = CaseStory().consent("given", #""giver":"person","scope":["needs"]"#).shared("consent")
        let share = try #require(story.view(SharingLedger.self, at: "2026-03-01T09:00Z").shares.first)
        #expect(share.isValid == nil)
        #expect(share.unknowns == ["to whom the consent allows it"])
    }
}
