import Outcomes
import Specifications
import Testing

struct FollowUpTests {
    private static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00").released("2026-03-27T15:30+01:00")

    @Test(arguments: ["1", "true", #""yes""#]) func `a recorded offence ends the time without one`(value: String) throws
    {
        let row = try Self.story.measured("reoffending_other", value, on: "2026-04-06").row()
        #expect(row.followUp[.rearrest] == ObservedTime(10, .rearrest))
        #expect(row.followUp.knowledge(of: .rearrest) == .observed)
    }

    @Test(arguments: ["suspected", "convicted", "supervision"])
    func `suspicion and old sentences are no new arrest`(status: String) throws {
        let row = try Self.story.telling("2026-04-06T08:00Z", "LegalStatusRecorded", #"{"status":"\#(status)"}"#).row()
        #expect(row.followUp[.rearrest] == ObservedTime(431, nil))
    }

    @Test(arguments: ["charged", "remand"]) func `a charge is one`(status: String) throws {
        let row = try Self.story.telling("2026-04-06T08:00Z", "LegalStatusRecorded", #"{"status":"\#(status)"}"#).row()
        #expect(row.followUp[.rearrest] == ObservedTime(10, .rearrest))
    }

    @Test(
        arguments: [
            ("2026-05-01", 35, true), ("2026-05-02", 36, true), ("2026-05-03", 37, true),
        ] as [(String, Double, Bool)])
    func `a register tells also of the time after the case was closed`(day: String, days: Double, isSeen: Bool) throws {
        let row = try Self.story.closed("2026-05-02T08:00Z").measured("reoffending_terror", "1", on: day).row()
        #expect(row.followUp[.rearrest] == ObservedTime(days, isSeen ? .rearrest : nil))
    }

    @Test func `after supervision nobody knows, and that is no success`() throws {
        let closed = Self.story.closed("2026-05-02T08:00Z")
        let row = try closed.row()
        #expect(row.followUp[.rearrest] == ObservedTime(36, nil))
        #expect(row.followUp.knowledge(of: .rearrest) == .unknownAfterSupervision)
        #expect(row.observed.ending == .closed)
        let looked = try closed.measured("reoffending_other", "0", on: "2026-11-02").row()
        #expect(looked.followUp[.rearrest] == ObservedTime(220, nil))
        let unknown = try closed.measured(
            "reoffending_other", "null", on: "2026-11-02", more: #""known":"unknown_after_supervision""#
        ).row()
        #expect(unknown.followUp[.rearrest] == ObservedTime(36, nil))
        #expect(unknown.indicators.map(\.knowledge) == [.unknownAfterSupervision])
    }

    @Test func `who is accompanied still is observed to the end of the record`() throws {
        let row = try Self.story.row(until: "2026-04-06T08:00Z")
        #expect(row.followUp[.rearrest] == ObservedTime(10, nil))
        #expect(row.followUp.knowledge(of: .rearrest) == .observed)
    }

    @Test func `a recall counts from the order`() throws {
        let row = try Self.story.telling("2026-05-01T08:00Z", "RecallOrdered").returnedToCustody("2026-05-09T08:00Z")
            .row()
        #expect(row.followUp[.recall] == ObservedTime(35, .recall))
        #expect(row.followUp[.rearrest] == ObservedTime(43, nil))
    }

    @Test(
        arguments: [
            // From the last contact on day 4: 32 is the day on which four weeks are over.
            ("2026-04-27T08:00Z", ObservedTime(31, nil)), ("2026-04-28T08:00Z", ObservedTime(32, nil)),
            ("2026-04-29T08:00Z", ObservedTime(32, .contactLoss)),
        ])
    func `contact is lost when four weeks went by without any`(end: String, expected: ObservedTime) throws {
        #expect(try Self.story.met("2026-03-31T08:00Z").row(until: end).followUp[.contactLoss] == expected)
    }

    @Test func `where no contact was ever recorded nobody knows whether it was lost`() throws {
        let row = try Self.story.row()
        #expect(row.followUp[.contactLoss] == nil)
        #expect(row.followUp.knowledge(of: .contactLoss) == .notRecorded)
    }

    @Test func `the first of several is told, and none if one of them is not recorded`() throws {
        let row = try Self.story.telling("2026-04-16T08:00Z", "RecallOrdered").measured(
            "reoffending_other", "1", on: "2026-04-06"
        ).row()
        #expect(row.followUp.first(of: [.rearrest, .recall]) == ObservedTime(10, .rearrest))
        #expect(row.followUp.first(of: [.recall]) == ObservedTime(20, .recall))
        #expect(row.followUp.first(of: [.recall, .housingLoss]) == nil)
    }
}
