import Almanac
import Events
import Testing

struct CaseStandingTests {
    static let opened = #"{"caseRef":"K-014","track":"remand","tz":"Europe/Paris"}"#
    static let reopened = #"{"caseRef":"K-014","track":"remand","tz":"Europe/Vienna","reopens":"K-014"}"#
    static let date = #"{"releaseAt":"2026-03-27"}"#

    @Test(
        arguments: [
            ([], false, false, false, nil), ([("CaseOpened", opened)], true, true, false, "Europe/Paris"),
            ([("CaseOpened", opened), ("CaseClosed", "{}")], true, false, false, "Europe/Paris"),
            (
                [("CaseOpened", opened), ("CaseClosed", "{}"), ("CaseOpened", reopened)], true, true, false,
                "Europe/Vienna"
            ),
            ([("ReleaseDateSet", date)], false, false, true, nil),
            ([("ReleaseDateSet", date), ("ReleaseDateChanged", #"{"to":"2026-03-28"}"#)], false, false, true, nil),
            ([("ReleaseDateSet", date), ("PersonReturnedToCustody", "{}")], false, false, false, nil),
            (
                [("ReleaseDateSet", date), ("PersonReturnedToCustody", "{}"), ("ReleaseDateSet", date)], false, false,
                true, nil
            ),
        ] as [([(String, String)], Bool, Bool, Bool, String?)])
    func `a case stands as its events left it`(
        events: [(String, String)], wasOpened: Bool, isOpen: Bool, hasReleaseDate: Bool, zone: String?
    ) {
        let standing = CaseStanding(after: events)
        #expect(standing.wasOpened == wasOpened)
        #expect(standing.isOpen == isOpen)
        #expect(standing.hasReleaseDate == hasReleaseDate)
        #expect(standing.zone?.identifier == zone)
    }

    @Test(arguments: EventCatalogue.all)
    func `the events that change a standing are the ones that are named`(type: any Event.Type) throws {
        let event = try Golden(of: type.name).data().line
        let alert = try Golden(of: "AlertClosed").data()["alertId"]?.line ?? ""
        let before = [
            CaseStanding(),
            CaseStanding(after: [
                ("CaseOpened", Self.opened), ("ReleaseDateSet", Self.date),
                ("AlertRaised", #"{"alertId":\#(alert),"ruleId":"r","severity":"info"}"#),
                ("IntelligenceReviewed", #"{"refId":"INT-7","outcome":"dismissed"}"#),
            ]),
        ]
        let changes = before.contains { standing in
            var after = standing
            after.note(.told(type.name, event, position: 9))
            return after != standing
        }
        #expect(changes == CaseStanding.relevantEvents.contains(type.name))
    }
}
