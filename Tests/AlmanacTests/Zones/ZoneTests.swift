import Almanac
import Testing

struct ZoneTests {
    @Test(
        arguments: [
            "UTC", "Etc/UTC", "Europe/Kyiv", "Europe/Kiev", "America/Argentina/Buenos_Aires", "Etc/GMT+2",
            "America/Port-au-Prince",
        ])
    func `names of the database are zones`(identifier: String) throws {
        #expect(try Zone(identifier: identifier).identifier == identifier)
    }

    @Test(
        arguments: [
            "", "GMT+2", "GMT+0200", "+02:00", "CEST", "CET", "PST", "europe/paris", "Europe/", "/Paris",
            "Europe/Nowhere", "Europe/Paris ", "../Europe/Paris", "/etc/localtime", "Europe/../Europe/Paris",
            "SystemV/EST5EDT", "utc", "Europe/Zürich",
        ])
    func `everything else is refused`(identifier: String) {
        #expect(throws: UnknownZoneError(found: identifier)) { try Zone(identifier: identifier) }
    }

    @Test(
        arguments: [
            ("Europe/Paris", "2026-03-29T00:59:59.999Z", "2026-03-29T01:59:59.999", 3600),
            ("Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29T03:00", 7200),
            ("Europe/Paris", "2026-03-29T01:00:00.001Z", "2026-03-29T03:00:00.001", 7200),
            ("Europe/Paris", "2026-10-25T00:59:59.999Z", "2026-10-25T02:59:59.999", 7200),
            ("Europe/Paris", "2026-10-25T01:00:00Z", "2026-10-25T02:00", 3600),
            ("Asia/Kathmandu", "2025-12-31T18:15:00Z", "2026-01-01T00:00", 20_700),
            ("America/St_Johns", "2026-01-01T03:29:59Z", "2025-12-31T23:59:59", -12_600),
            ("UTC", "1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999", 0),
            ("Europe/Paris", "1900-01-01T00:00:00Z", "1900-01-01T00:09:21", 561),
        ])
    func `local time follows the offset of the moment`(name: String, instant: String, local: String, offset: Int) {
        let shown = zone(name).local(utc(instant))
        #expect(shown.description == local)
        #expect(shown.offsetSeconds == offset)
        #expect(zone(name).offset(at: utc(instant)) == offset)
    }

    @Test func `the edges of the calendar are no trap`() {
        for name in ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Paris"] {
            #expect(zone(name).local(.latest).date == .latest)
            #expect(zone(name).local(.earliest).date == .earliest)
            #expect(zone(name).day(.latest).length > .hours(1))
            #expect(zone(name).startOfDay(.earliest) < zone(name).startOfDay(day("0001-01-02")))
        }
    }

    @Test func `zones are equal by name and UTC is one of them`() throws {
        #expect(try Zone(identifier: "UTC") == .utc)
        #expect(zone("Europe/Paris") == zone("Europe/Paris"))
        #expect(zone("Europe/Kiev") != zone("Europe/Kyiv"))
        #expect(Set([zone("Europe/Paris"), zone("Europe/Paris")]).count == 1)
    }
}
