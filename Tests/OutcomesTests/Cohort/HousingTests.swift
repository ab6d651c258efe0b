import Outcomes
import Specifications
import Testing

struct HousingTests {
    private static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00").released("2026-03-27T15:30+01:00")

    private static func housed(from: String = "2026-03-27", until: String? = nil, id: String = "H-1", more: String = "")
        -> CaseStory
    {
        story.place(id, from: from, until: until, more: more)
    }

    @Test func `a place that stays is kept as long as anybody looked`() throws {
        let row = try Self.housed().row()
        #expect(row.followUp[.housingLoss] == ObservedTime(431, nil))
        #expect(row.firstMonths.housingDays == 90)
    }

    @Test func `a place that is lost ends it on that day`() throws {
        let row = try Self.housed().telling(
            "2026-04-06T08:00Z", "ArrangementFailed", #"{"arrangementId":"H-1","domain":"housing","reason":"stigma"}"#
        ).row()
        #expect(row.followUp[.housingLoss] == ObservedTime(10, .housingLoss))
        #expect(row.firstMonths.housingDays == 10)
    }

    @Test func `a loss on a day with another place is none`() throws {
        let row = try Self.housed().place("H-2", from: "2026-04-06", told: "2026-04-01T08:00Z").telling(
            "2026-04-06T08:00Z", "ArrangementFailed", #"{"arrangementId":"H-1","domain":"housing"}"#
        ).row()
        #expect(row.followUp[.housingLoss] == ObservedTime(431, nil))
        #expect(row.firstMonths.housingDays == 90)
    }

    @Test func `after the last night on record nobody knows where the person sleeps`() throws {
        let row = try Self.housed(until: "2026-04-05").row()
        #expect(row.followUp[.housingLoss] == ObservedTime(10, nil))
        #expect(row.firstMonths.housingDays == 10)
    }

    @Test func `one place after the other goes on`() throws {
        let row = try Self.housed(until: "2026-04-05").place("H-2", from: "2026-04-06", told: "2026-04-01T08:00Z").row()
        #expect(row.followUp[.housingLoss] == ObservedTime(431, nil))
    }

    @Test func `without a word on housing nothing is known of it`() throws {
        let row = try Self.story.row()
        #expect(row.followUp[.housingLoss] == nil)
        #expect(row.firstMonths.housingDays == nil)
    }

    @Test func `a recorded loss counts also without the name of a place`() throws {
        let row = try Self.housed().telling(
            "2026-04-06T08:00Z", "IncidentRecorded",
            #"{"kind":"housing_loss","severity":"serious","what":"w","where":"x","how":"seen"}"#
        ).row()
        #expect(row.followUp[.housingLoss] == ObservedTime(10, .housingLoss))
    }
}

extension CaseStory {
    fileprivate func place(
        _ id: String, from: String, until: String? = nil, told: String = "2026-03-01T08:00Z", more: String = ""
    ) -> CaseStory {
        let last = until.map { #","availableUntil":"\#($0)""# } ?? ""
        return telling(told, "HousingConfirmed", #"{"housingId":"\#(id)","availableFrom":"\#(from)"\#(last)\#(more)}"#)
    }
}
