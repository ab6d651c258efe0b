import Almanac
import Casework
import Events
import Ledger
import Specifications
import Testing

/// Who had received what is put right hears of it with the correction itself.
struct RectifyingTests {
    private static let need = #"{"needId":"N1","domain":"housing"}"#

    private static func share(_ category: String, _ recipients: String = #""AGY-N","AGY-C""#) -> String {
        #"{"shareId":"S1","recipients":[\#(recipients)],"category":"\#(category)","legalBasis":"statute"}"#
    }

    /// An office with a need of 5 March, and what was passed on at that time.
    private static func office(_ share: String?, at moment: String = "2026-03-06T09:00Z") throws -> Office {
        let office = try Office()
        try office.record("CaseOpened", RecordTests.opening, occurredAt: "2026-03-01T09:00Z")
        try office.record("NeedIdentified", need, id: .number(7), occurredAt: "2026-03-05T09:00Z")
        if let share { try office.record("InformationShared", share, occurredAt: moment) }
        return office
    }

    private static let correction = #"{"target":"\#(EntryID.number(7))","fields":{"domain":"finance"}}"#
    private static let withdrawal = #"{"target":"\#(EntryID.number(7))","reason":"wrong_case"}"#

    @Test(arguments: [("EventCorrected", correction), ("EventVoided", withdrawal)])
    func `those who had received it are told, each once`(type: String, data: String) throws {
        let office = try Self.office(Self.share("needs"))
        let recorded = try office.record(type, data)
        #expect(recorded.told == ["AGY-C", "AGY-N"])
        let last = try #require(try office.entries.last)
        #expect(last.type == "RectificationNotified" && last.links == [recorded.id])
        #expect(last.position == recorded.position + 1)
    }

    @Test(
        arguments: [
            (share("conditions"), "2026-03-06T09:00Z"), (share("needs"), "2026-03-05T08:59:59.999Z"),
            (share("needs", ""), "2026-03-06T09:00Z"), (nil, "2026-03-06T09:00Z"),
        ] as [(String?, String)])
    func `who had received something else, or nothing since, is not told`(share: String?, at moment: String) throws {
        let office = try Self.office(share, at: moment)
        let recorded = try office.record("EventCorrected", Self.correction)
        #expect(recorded.told.isEmpty && recorded.rectification == nil)
        #expect(try office.entries.last?.id == recorded.id)
    }

    @Test func `what was passed on at the same moment counts`() throws {
        let office = try Self.office(Self.share("needs"), at: "2026-03-05T09:00Z")
        #expect(try office.record("EventVoided", Self.withdrawal).told.count == 2)
    }

    @Test func `withdrawing a correction is told as well`() throws {
        let office = try Self.office(nil)
        let correction = try office.record("EventCorrected", Self.correction)
        try office.record("InformationShared", Self.share("needs"))
        #expect(try office.record("EventVoided", #"{"target":"\#(correction.id)"}"#).told == ["AGY-C", "AGY-N"])
    }

    @Test func `a withdrawn act of sharing told nobody anything`() throws {
        let office = try Self.office(nil)
        let share = try office.record("InformationShared", Self.share("needs"))
        try office.record("EventVoided", #"{"target":"\#(share.id)"}"#)
        #expect(try office.record("EventVoided", Self.withdrawal).told.isEmpty)
    }

    @Test func `a dry run tells nobody, and says who would be told`() throws {
        let office = try Self.office(Self.share("needs"))
        let count = try office.entries.count
        #expect(try office.record("EventVoided", Self.withdrawal, rehearse: true).told == ["AGY-C", "AGY-N"])
        #expect(try office.entries.count == count)
    }
}
