import Almanac
import Testing

struct TimeOfDayTests {
    @Test(
        arguments: [
            ("00:00", 0, "00:00"), ("09:00", 32_400_000, "09:00"), ("09:00:00", 32_400_000, "09:00"),
            ("09:00:30", 32_430_000, "09:00:30"), ("23:59:59", 86_399_000, "23:59:59"), ("24:00", 86_400_000, "24:00"),
        ])
    func `a time is read and written`(text: String, milliseconds: Int, written: String) throws {
        let time = try TimeOfDay(parsing: text)
        #expect(time.milliseconds == milliseconds)
        #expect(time.description == written)
    }

    @Test(
        arguments: [
            "", "9:00", "0900", "09:60", "24:01", "24:00:01", "25:00", "09:00:60", "09:00Z", "-1:00", "09:00:",
        ])
    func `a text that is no time is refused`(text: String) {
        #expect(throws: TimeOfDaySyntaxError(found: text)) { try TimeOfDay(parsing: text) }
    }

    @Test(arguments: [(-1, false), (0, true), (86_400_000, true), (86_400_001, false)])
    func `a day has 24 hours on the clock, the last one being its end`(milliseconds: Int, exists: Bool) {
        #expect((TimeOfDay(milliseconds: milliseconds) != nil) == exists)
    }

    @Test(arguments: [(-1, "00:00"), (0, "00:00"), (9, "09:00"), (24, "24:00"), (25, "24:00")])
    func `a full hour stays within the day`(hour: Int, text: String) {
        #expect(TimeOfDay.oClock(hour) == clock(text))
    }

    @Test func `fields come back`() {
        #expect(TimeOfDay(hour: 17, minute: 45)?.hour == 17)
        #expect(TimeOfDay(hour: 17, minute: 45)?.minute == 45)
        #expect(TimeOfDay(hour: 24, minute: 0) == .endOfDay)
        #expect(TimeOfDay(milliseconds: 1)?.description == "00:00:00.001")
    }
}
