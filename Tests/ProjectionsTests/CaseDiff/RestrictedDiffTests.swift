import Events
import Projections
import Specifications
import Testing

/// Restricted values in a comparison: named, never shown.
struct RestrictedDiffTests {
    private static let observed = CaseStory(opened: "2026-01-05T08:00Z")
        .telling("2026-01-06T08:00Z", "ObservationRecorded", #"{"what":"canary-1","where":"wing"}"#)
        .telling("2026-01-07T08:00Z", "ProfileRecorded", #"{"birthDate":"1990-02-17","ageYears":35}"#)
        .corrected(2, #""what":"canary-2","where":"yard""#, at: "2026-01-08T08:00Z")
        .corrected(3, #""birthDate":"1991-03-18""#, at: "2026-01-09T08:00Z")
        .corrected(4, #""fields":{"what":"canary-3"}"#, at: "2026-01-10T08:00Z")
    private static let secrets = ["canary", "1990", "1991"]

    @Test(arguments: ["2026-01-05T09:00Z", "2026-01-07T09:00Z", "2026-01-09T09:00Z"])
    func `no form shows restricted text or dates`(from: String) throws {
        let diff = try Self.observed.diff(knownFrom: from, to: "2026-01-11T08:00Z")
        #expect(!diff.entries.isEmpty)
        for secret in Self.secrets {
            #expect(!diff.json.line.contains(secret))
            #expect(!diff.tells(secret))
        }
        #expect(diff.json.line.contains("(restricted)"))
    }

    @Test func `a corrected restricted field is named, and others are told`() throws {
        let diff = try Self.observed.diff(knownFrom: "2026-01-07T09:00Z", to: "2026-01-08T09:00Z")
        let fields = try #require(diff.entries.first).fields
        #expect(fields.map(\.name) == ["what", "where"])
        #expect(fields.map { [$0.from, $0.to] } == [[.withheld, .withheld], [.string("wing"), .string("yard")]])
        #expect(diff.told.contains("      what: changed"))
    }

    private static let condition = CaseStory(opened: "2026-01-05T08:00Z")
        .telling(
            "2026-01-06T08:00Z", "ConditionImposed", #"{"conditionId":"C-1","kind":"curfew","detail":"canary-1"}"#
        )
        .corrected(2, #""detail":"canary-2""#, at: "2026-01-08T08:00Z")

    @Test func `what a view keeps out of its text is named only`() throws {
        let diff = try Self.condition.diff(knownFrom: "2026-01-07T09:00Z", to: "2026-01-09T09:00Z")
        let change = try #require(diff.fields(of: "conditions")["conditions[C-1].detail"]).change
        #expect([change.from, change.to] == [.withheld, .withheld])
        #expect(diff.told.contains("  conditions C-1, detail: changed, restricted"))
        #expect(!diff.tells("canary"))
        #expect(try !#require(diff.json["views"]).line.contains("canary"))
    }

    @Test func `inside a part that is new it is named as well, and what is not known stays unknown`() throws {
        let diff = try Self.condition.diff(knownFrom: "2026-01-05T09:00Z", to: "2026-01-07T09:00Z")
        let change = try #require(diff.fields(of: "conditions")["conditions[C-1]"]).change
        #expect(change.from == nil)
        #expect(change.to?["detail"] == .withheld)
        #expect(change.to?["until"] == nil)
        #expect(!diff.tells("canary"))
    }
}
