import Almanac

private let france = NationalHolidays2026.france
private let austria = NationalHolidays2026.austria
private let greece = NationalHolidays2026.greece
private let germany = NationalHolidays2026.germany

extension CoverageVector {
    static let all: [CoverageVector] = ordinaryWeekends + holidays + nights + otherContacts

    private static let ordinaryWeekends = [
        CoverageVector(
            "V1: Friday before the spring clock change", "Europe/Paris", "2026-03-27T15:30",
            [.weekly("Europe/Paris", .weekdays, "09:00", "17:00", france)],
            first: 0, longest: 63, true: 63, from: "2026-03-27T17:00", next: "2026-03-30T09:00"),
        CoverageVector(
            "V2: ordinary weekend", "Europe/Paris", "2026-03-20T15:30",
            [.weekly("Europe/Paris", .weekdays, "09:00", "17:00", france)],
            first: 0, longest: 64, true: 64, from: "2026-03-20T17:00", next: "2026-03-23T09:00"),
        CoverageVector(
            "V7: a Tuesday, nights only", "Europe/Berlin", "2026-11-03T10:00",
            [.weekly("Europe/Berlin", .weekdays, "09:00", "17:00", germany)],
            first: 0, longest: 16, true: 16, from: "2026-11-03T17:00", next: "2026-11-04T09:00"),
        CoverageVector(
            "V7b: a Wednesday, the window ends on Saturday", "Europe/Berlin", "2026-11-04T10:00",
            [.weekly("Europe/Berlin", .weekdays, "09:00", "17:00", germany)],
            first: 0, longest: 17, true: 64, from: "2026-11-06T17:00", next: "2026-11-09T09:00"),
    ]

    private static let holidays = [
        CoverageVector(
            "V3: autumn clock change and a Monday holiday", "Europe/Vienna", "2026-10-23T12:00",
            [.weekly("Europe/Vienna", .weekdays, "09:00", "17:00", austria)],
            first: 0, longest: 67, true: 89, from: "2026-10-23T17:00", next: "2026-10-27T09:00"),
        CoverageVector(
            "V4: a contact without that holiday", "Europe/Vienna", "2026-10-23T12:00",
            [.weekly("Europe/Vienna", .weekdays, "09:00", "17:00", germany)],
            first: 0, longest: 65, true: 65, from: "2026-10-23T17:00", next: "2026-10-26T09:00"),
        CoverageVector(
            "V5: Orthodox Easter", "Europe/Athens", "2026-04-09T13:00",
            [.weekly("Europe/Athens", .weekdays, "10:00", "18:00", greece)],
            first: 0, longest: 67, true: 112, from: "2026-04-09T18:00", next: "2026-04-14T10:00"),
        CoverageVector(
            "V8: the window ends inside the gap", "Europe/Helsinki", "2026-12-03T12:00",
            [.weekly("Europe/Helsinki", .weekdays, "10:00", "18:00", NationalHolidays2026.finland)],
            first: 0, longest: 42, true: 64, from: "2026-12-04T18:00", next: "2026-12-07T10:00"),
        CoverageVector(
            "V14: an evening before a four-day closure", "Europe/Athens", "2026-04-09T20:00",
            [.weekly("Europe/Athens", .weekdays, "10:00", "18:00", greece)],
            first: 110, longest: 72, true: 110, from: "2026-04-09T20:00", next: "2026-04-14T10:00"),
    ]

    private static let nights = [
        CoverageVector(
            "V12: the night of the repeated hour", "Europe/Vienna", "2026-10-24T20:00",
            [.weekly("Europe/Vienna", .all, "06:00", "22:00", austria, worksPublicHolidays: true)],
            first: 0, longest: 9, true: 9, from: "2026-10-24T22:00", next: "2026-10-25T06:00"),
        CoverageVector(
            "V13: the night of the skipped hour is the shorter one", "Europe/Paris", "2026-03-28T20:00",
            [.weekly("Europe/Paris", .all, "06:00", "22:00", france, worksPublicHolidays: true)],
            first: 0, longest: 8, true: 8, from: "2026-03-29T22:00", next: "2026-03-30T06:00"),
    ]

    private static let otherContacts = [
        CoverageVector(
            "V6: a desk that is always open", "Europe/Athens", "2026-04-09T13:00", [.always("Europe/Athens")],
            first: 0, longest: 0, true: 0),
        CoverageVector(
            "V9: evenings and nights by a second contact", "Europe/Paris", "2026-03-27T15:30",
            [
                .weekly("Europe/Paris", .weekdays, "09:00", "17:00", france),
                .weekly(id: "B", "Europe/Paris", .all, "18:00", "08:00", france),
            ],
            first: 0, longest: 10, true: 10, from: "2026-03-28T08:00", next: "2026-03-28T18:00"),
        CoverageVector(
            "V10: a contact one zone west", "Europe/Paris", "2026-06-17T09:00",
            [.weekly("Europe/London", .weekdays, "09:00", "17:00", NationalHolidays2026.britain)],
            first: 1, longest: 16, true: 16, from: "2026-06-17T18:00", next: "2026-06-18T10:00"),
        CoverageVector(
            "V11: a desk that is always open, but away", "Europe/Paris", "2026-06-17T09:00",
            [.always("Europe/Paris", away: ("2026-06-18T00:00", "2026-06-19T12:00"))],
            first: 0, longest: 36, true: 36, from: "2026-06-18T00:00", next: "2026-06-19T12:00"),
    ]
}
