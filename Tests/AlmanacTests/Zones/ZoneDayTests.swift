import Almanac
import Testing

struct ZoneDayTests {
    @Test(
        arguments: [
            ("Europe/Paris", "2026-03-28", "2026-03-27T23:00:00Z", 24 * 60),
            ("Europe/Paris", "2026-03-29", "2026-03-28T23:00:00Z", 23 * 60),
            ("Europe/Paris", "2026-03-30", "2026-03-29T22:00:00Z", 24 * 60),
            ("Europe/Paris", "2026-10-25", "2026-10-24T22:00:00Z", 25 * 60),
            ("Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00Z", 24 * 60 + 30),
            ("Australia/Lord_Howe", "2026-10-04", "2026-10-03T13:30:00Z", 24 * 60 - 30),
            ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z", 23 * 60),
            ("Africa/Cairo", "2026-10-29", "2026-10-28T21:00:00Z", 25 * 60),
            ("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", 23 * 60),
            ("America/Sao_Paulo", "2018-02-17", "2018-02-17T02:00:00Z", 25 * 60),
            ("Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z", 23 * 60),
            ("America/Havana", "2025-11-02", "2025-11-02T04:00:00Z", 25 * 60),
            ("America/Toronto", "1919-03-31", "1919-03-31T04:30:00Z", 23 * 60 + 30),
            ("Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z", 24 * 60),
            ("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z", 0),
            ("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z", 24 * 60),
        ])
    func `a day starts and lasts as the clocks make it`(name: String, date: String, start: String, minutes: Int) {
        let local = zone(name)
        #expect(local.startOfDay(day(date)) == utc(start))
        #expect(local.day(day(date)).start == utc(start))
        #expect(local.lengthOfDay(day(date)) == .minutes(minutes))
    }

    @Test(
        arguments: [
            ("2026-04-23T21:59:59.999Z", "2026-04-23T23:59:59.999"),
            ("2026-04-23T22:00:00Z", "2026-04-24T01:00"),
            ("2026-04-23T22:00:00.001Z", "2026-04-24T01:00:00.001"),
        ])
    func `where midnight is skipped the day starts at one`(instant: String, local: String) {
        #expect(zone("Africa/Cairo").local(utc(instant)).description == local)
    }

    @Test(
        arguments: [
            "Europe/Paris", "Africa/Cairo", "Asia/Beirut", "America/Havana", "Australia/Lord_Howe", "America/St_Johns",
            "Pacific/Apia", "America/Sao_Paulo", "Asia/Pyongyang", "Africa/Casablanca",
        ])
    func `days tile time without gaps, and start on their own date`(name: String) {
        let local = zone(name)
        for first in [day("2011-01-01"), day("2018-01-01"), day("2026-01-01")] {
            for offset in 0..<365 {
                let date = first.adding(days: offset)
                let today = local.day(date)
                #expect(today.end == local.day(date.adding(days: 1)).start)
                #expect(today.length == .zero || local.local(today.start).date == date)
                #expect(today.length == .zero || local.local(today.start - .milliseconds(1)).date < date)
            }
        }
    }
}
