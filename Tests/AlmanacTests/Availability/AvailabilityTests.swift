import Almanac
import Testing

struct AvailabilityTests {
    private let paris = zone("Europe/Paris")
    private let holidays = WorkingCalendar([
        day("2026-05-01"): .init(name: "Labour Day", kind: .closed),
        day("2026-04-30"): .init(name: nil, kind: .closedFrom(clock("12:00"))),
    ])

    private func hours(
        _ statements: [AvailabilityStatement], _ exceptions: [AvailabilityException] = [], from: String, to: String
    ) -> [String] {
        let reach = interval(at(from, paris), at(to, paris))
        return Availability(statements: statements, exceptions: exceptions).reachable(within: reach).intervals.map {
            "\(paris.local($0.start)) \(paris.local($0.end))"
        }
    }

    private func weekly(_ windows: WeeklyWindow..., worksPublicHolidays: Bool = false) -> AvailabilityStatement {
        AvailabilityStatement(
            pattern: .weekly(windows), zone: paris, calendar: holidays, worksPublicHolidays: worksPublicHolidays)
    }

    @Test(
        arguments: [
            ("08:00", "11:59", ["2026-04-30T08:00 2026-04-30T11:59"]),
            ("08:00", "12:00", ["2026-04-30T08:00 2026-04-30T12:00"]),
            ("08:00", "12:01", ["2026-04-30T08:00 2026-04-30T12:00"]),
            ("11:59", "17:00", ["2026-04-30T11:59 2026-04-30T12:00"]),
            ("12:00", "17:00", []),
            ("12:01", "17:00", []),
            ("10:00", "02:00", ["2026-04-30T10:00 2026-04-30T12:00"]),
            ("22:00", "06:00", []),
        ])
    func `a half-day ends the windows of its day`(from: String, to: String, left: [String]) {
        let window = WeeklyWindow([.thursday], from, to)
        #expect(hours([weekly(window)], from: "2026-04-30T00:00", to: "2026-05-02T00:00") == left)
    }

    @Test(arguments: [(false, 0), (true, 2)])
    func `windows fall away on holidays unless the contact works then`(works: Bool, count: Int) {
        let statement = weekly(WeeklyWindow([.thursday, .friday], "13:00", "17:00"), worksPublicHolidays: works)
        #expect(hours([statement], from: "2026-04-30T00:00", to: "2026-05-02T00:00").count == count)
    }

    @Test func `a window over midnight belongs to the day it starts, also into a holiday`() {
        let nights = weekly(WeeklyWindow(.all, "22:00", "06:00"))
        #expect(
            hours([nights], from: "2026-04-29T12:00", to: "2026-05-03T12:00") == [
                "2026-04-29T22:00 2026-04-30T06:00", "2026-05-02T22:00 2026-05-03T06:00",
            ])
    }

    @Test func `a window that ends as it starts lasts a day`() {
        let window = WeeklyWindow([.monday], "09:00", "09:00")
        #expect(window.crossesMidnight)
        #expect(
            hours([weekly(window)], from: "2026-06-15T00:00", to: "2026-06-18T00:00")
                == ["2026-06-15T09:00 2026-06-16T09:00"])
    }

    @Test(
        arguments: [
            ("2026-03-29", "01:30", "02:30", ["2026-03-29T01:30 2026-03-29T03:30"]),
            ("2026-03-29", "02:30", "03:15", []),
            ("2026-03-29", "02:00", "03:00", []),
            ("2026-10-25", "02:30", "02:45", ["2026-10-25T02:30 2026-10-25T02:45"]),
        ])
    func `window edges follow the clock changes`(date: String, from: String, to: String, shown: [String]) {
        let statement = weekly(WeeklyWindow([.sunday], from, to))
        #expect(hours([statement], from: "\(date)T00:00", to: "\(date)T24:00") == shown)
    }

    @Test(arguments: [("02:29", .zero), ("02:30", .zero), ("02:31", .minutes(61))] as [(String, Span)])
    func `a half-day that closes in the repeated hour closes when it is shown again`(closing: String, left: Span) {
        let calendar = WorkingCalendar([day("2026-10-25"): .init(name: nil, kind: .closedFrom(clock(closing)))])
        let early = AvailabilityStatement(
            pattern: .weekly([WeeklyWindow([.sunday], "02:30", "05:00")]), zone: paris, calendar: calendar)
        let reach = interval(at("2026-10-25T00:00", paris), at("2026-10-26T00:00", paris))
        #expect(Availability(statements: [early]).reachable(within: reach).length == left)
    }

    @Test func `an ambiguous start is the first and an ambiguous end the second`() {
        let reach = interval(at("2026-10-25T00:00", paris), at("2026-10-26T00:00", paris))
        let statement = weekly(WeeklyWindow([.sunday], "02:30", "02:45"))
        #expect(Availability(statements: [statement]).reachable(within: reach).length == .minutes(75))
    }
}
