import Almanac

/// National public holidays of 2026; regional ones are left out.
enum NationalHolidays2026 {
    static let france = closed([
        "01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25",
    ])
    static let austria = closed([
        "01-01", "01-06", "04-06", "05-01", "05-14", "05-25", "06-04", "08-15", "10-26", "11-01", "12-08", "12-25",
        "12-26",
    ])
    /// Orthodox Good Friday is 10 April and Easter Monday 13 April.
    static let greece = closed([
        "01-01", "01-06", "02-23", "03-25", "04-10", "04-12", "04-13", "05-01", "05-31", "06-01", "08-15", "10-28",
        "12-25", "12-26",
    ])
    static let germany = closed([
        "01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26",
    ])
    static let finland = closed([
        "01-01", "01-06", "04-03", "04-05", "04-06", "05-01", "05-14", "05-24", "06-20", "10-31", "12-06", "12-25",
        "12-26",
    ])
    /// England and Wales; Boxing Day falls on a Saturday, so Monday the 28th stands in for it.
    static let britain = closed(["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"])

    private static func closed(_ days: [String]) -> WorkingCalendar {
        WorkingCalendar(
            Dictionary(uniqueKeysWithValues: days.map { (day("2026-\($0)"), .init(name: nil, kind: .closed)) }))
    }
}
