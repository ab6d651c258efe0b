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
        let standing = standing(after: events)
        #expect(standing.wasOpened == wasOpened)
        #expect(standing.isOpen == isOpen)
        #expect(standing.hasReleaseDate == hasReleaseDate)
        #expect(standing.zone?.identifier == zone)
    }

    @Test(arguments: EventCatalogue.all)
    func `the events that change a standing are the ones that are named`(type: any Event.Type) throws {
        let event = try type.read(Golden(of: type.name).data())
        let before = [
            CaseStanding(), standing(after: [("CaseOpened", Self.opened), ("ReleaseDateSet", Self.date)]),
        ]
        let changes = before.contains { standing in
            var after = standing
            after.note(event)
            return after != standing
        }
        #expect(changes == CaseStanding.relevantEvents.contains(type.name))
    }

    @Test(
        arguments: [
            ([], "CaseOpened", opened, nil), ([], "CaseOpened", reopened, nil),
            ([("CaseOpened", opened)], "CaseOpened", opened, "case K-014 is open already"),
            ([("CaseOpened", opened)], "CaseOpened", reopened, "case K-014 is open already"),
            (
                [("CaseOpened", opened), ("CaseClosed", "{}")], "CaseOpened", opened,
                "case K-014 was opened before and closed"
            ),
            ([("CaseOpened", opened), ("CaseClosed", "{}")], "CaseOpened", reopened, nil),
            (
                [], "ReleaseDateChanged", #"{"to":"2026-03-28"}"#,
                "no release date stands that could be changed (invariant 2)"
            ),
            ([("ReleaseDateSet", date)], "ReleaseDateChanged", #"{"to":"2026-03-28"}"#, nil),
            (
                [("ReleaseDateSet", date), ("PersonReturnedToCustody", "{}")], "ReleaseDateChanged",
                #"{"to":"2026-03-28"}"#, "no release date stands that could be changed (invariant 2)"
            ),
            (
                [], "EventCorrected", #"{"target":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","fields":{}}"#,
                "no field is corrected"
            ),
            ([], "EventCorrected", #"{"target":"018f3c1e-7a4b-7c2d-8e3f-0123456789ab","fields":{"a":null}}"#, nil),
            ([], "CaseClosed", "{}", nil),
        ] as [([(String, String)], String, String, String?)])
    func `an event is refused with a reason and an advice where the case does not stand for it`(
        events: [(String, String)], name: String, fields: String, reason: String?
    ) {
        let refusal = event(name, fields).refusal(in: standing(after: events))
        #expect(refusal?.reason == reason)
        #expect(refusal?.advice.isEmpty != true)
    }

    private func standing(after events: [(String, String)]) -> CaseStanding {
        events.reduce(into: CaseStanding()) { $0.note(event($1.0, $1.1)) }
    }
}
