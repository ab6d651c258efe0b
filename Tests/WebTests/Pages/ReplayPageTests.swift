import Almanac
import Events
import Projections
import Testing

@testable import Web

@Suite struct ReplayPageTests {
    private static let timeline = #"""
        {"rows": [
          {"seq": 1, "id": "a", "occurredAt": "2026-01-01T10:00:00Z", "recordedAt": "2026-01-01T10:00:00Z", "precision":
           "instant", "lateBy": 0, "type": "CaseOpened", "headline": "Opened", "correctedBy": [], "voidedBy": null},
          {"seq": 3, "id": "c", "occurredAt": "2026-01-02T10:00:00Z", "recordedAt": "2026-01-05T10:00:00Z", "precision":
           "day", "lateBy": 4320, "type": "ContactHeld", "headline": "Visit", "correctedBy": [4], "voidedBy": 5},
          {"seq": 2, "id": "b", "occurredAt": "2026-01-03T10:00:00Z", "recordedAt": "2026-01-03T10:00:00Z", "precision":
           "instant", "lateBy": 0, "type": "RoleAssigned", "headline": "Role", "correctedBy": [], "voidedBy": null}],
         "gapsInObservation": [{"from": "2026-01-05T10:00:00Z", "to": "2026-02-05T10:00:00Z", "days": 31}]}
        """#

    private func content(_ change: (inout ReplayQuestion) -> Void = { _ in }) throws -> ReplayContent {
        let question = ReplayQuestion(caseRef: "K-1").with(change)
        let timeline = try Readers.json(Self.timeline)
        return ReplayPage(question: question, reader: try Readers.english()).content(
            ReplayPage.Answers(
                today: timeline, seen: timeline, readiness: .object([]), change: nil, comparison: nil,
                amended: [4: try Instant(parsing: "2026-01-06T10:00Z")]))
    }

    @Test func `late, corrected and withdrawn entries are seen, in words`() throws {
        let row = try content().rows[1]
        #expect(row.kind == "gone")
        #expect(row.tags.count == 3)
        #expect(row.tags[0].text.contains("3 days"))
        #expect(row.tags[1].text.contains("Tue 6 Jan 2026, 11:00"))
        #expect(!row.when.contains(":"))
    }

    @Test(
        arguments: [(nil, 2, 2), ("2026-01-01T10:00:00Z", 0, 0), ("2026-01-02T10:00:00Z", 1, 0)]
            as [(String?, Int, Int)])
    func `each slider stands at the last stop that was reached`(moment: String?, happened: Int, known: Int) throws {
        let instant = try moment.map { try Instant(parsing: $0) }
        let sliders = try content { ($0.asOf, $0.knownAt) = (instant, instant) }.sliders
        #expect(sliders.map(\.value) == [happened, known])
        #expect(sliders.map(\.last) == [2, 2])
    }

    @Test func `the ways on and back go in the order of recording`() throws {
        let steps = try content { $0.entry = "b" }.steps
        #expect(steps.previous?.contains("entry=a") == true)
        #expect(steps.next?.contains("entry=c") == true)
        // It was recorded later than it happened: only from then on was it known.
        #expect(steps.next?.contains("knownAt=2026-01-05T10:00:00Z") == true)
        #expect(try content { $0.entry = "c" }.steps.next == nil)
    }

    @Test func `what an entry changed lies between the moment before it and its own`() throws {
        let row = try #require(ReplayHistory(try Readers.json(Self.timeline)).row("c"))
        let (before, after) = ReplayQuestion.around(row)
        #expect(after.knownAt == row.recorded && before.knownAt == row.recorded - .milliseconds(1))
        #expect(before.asOf == after.asOf)
    }

    @Test func `times without a contact are told as not known`() throws {
        #expect(try content().gaps.first?.contains("31 days: unknown") == true)
    }
}
