internal import Almanac
internal import Events

/// Where lives are lived: a zone, a calendar of closed days, and the agencies of one region.
struct Country {
    let code: String
    let zone: Zone
    let languages: [String]
    let currency: String
    /// The service that works on its cases.
    let profile: ProfileRef
    /// Month, day and name of closed days that fall on the same date each year.
    let holidays: [(month: Int, day: Int, name: String)]

    var calendar: CalendarRef { CalendarRef(code) }

    /// An agency of this country, such as the probation service.
    func agency(_ kind: String) -> AgencyRef { AgencyRef("AGY-\(kind)-\(code)") }

    /// The agreement under which the region's agencies share.
    var agreement: AgreementID { AgreementID("AG-\(code)") }
}

extension Country {
    /// Lives are spread over these.
    static let all: [Country] = [
        country(
            "FR", "Europe/Paris", ["fr", "ar"], "EUR", "pairs_10", [(7, 14, "National Day"), (11, 11, "Armistice Day")]),
        country(
            "AT", "Europe/Vienna", ["de", "tr"], "EUR", "social_net_conference",
            [(10, 26, "National Day"), (12, 26, "Saint Stephen's Day")]),
        country(
            "BE", "Europe/Brussels", ["nl", "fr"], "EUR", "livc", [(7, 21, "National Day"), (11, 11, "Armistice Day")]),
        country(
            "DK", "Europe/Copenhagen", ["da", "so"], "DKK", "copenhagen_coordination_unit",
            [(6, 5, "Constitution Day"), (12, 26, "Second Day")]),
        country(
            "NL", "Europe/Amsterdam", ["nl", "ar"], "EUR", "rotterdam_case_conference",
            [(4, 27, "King's Day"), (12, 26, "Second Day")]),
    ]

    private static func country(
        _ code: String, _ zone: String, _ languages: [String], _ currency: String, _ profile: ProfileRef,
        _ own: [(Int, Int, String)]
    ) -> Country {
        let common = [(1, 1, "New Year's Day"), (12, 25, "Christmas Day")]
        return Country(
            code: code, zone: (try? Zone(identifier: zone)) ?? .utc, languages: languages, currency: currency,
            profile: profile,
            holidays: (common + own).map { (month: $0.0, day: $0.1, name: $0.2) })
    }
}
