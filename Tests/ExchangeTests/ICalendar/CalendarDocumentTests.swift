import Almanac
import Exchange
import Testing

/// iCalendar files.
struct CalendarDocumentTests {
    private static func lines(_ title: String, _ time: CalendarDocument.Event.Time) throws -> [String] {
        let event = CalendarDocument.Event(
            uid: "1@x", sequence: 2, stamp: try Instant(parsing: "2026-03-01T08:00:00.250Z"), title: title,
            category: "release", time: time)
        let text = String(decoding: CalendarDocument([event]).bytes, as: UTF8.self)
        #expect(text.hasSuffix("\r\n"))
        return text.split(separator: "\r\n").map(String.init)
    }

    @Test func `an event has what the standard asks for, and is confidential`() throws {
        let lines = try Self.lines("K-001 release", .at(Instant(parsing: "2026-03-27T15:30+01:00")))
        #expect(
            lines == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Throughcare//Throughcare//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:1@x", "DTSTAMP:20260301T080000Z", "SEQUENCE:2",
                "DTSTART:20260327T143000Z", "SUMMARY:K-001 release", "CATEGORIES:release", "CLASS:CONFIDENTIAL",
                "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
            ])
    }

    @Test func `a day is a day and no midnight`() throws {
        let lines = try Self.lines("x", .day(CivilDate(parsing: "2026-03-27")))
        #expect(lines.contains("DTSTART;VALUE=DATE:20260327") && !lines.contains { $0.hasPrefix("DTEND") })
    }

    @Test func `a span has both ends`() throws {
        let lines = try Self.lines(
            "x", .from(Instant(parsing: "2026-03-27T16:00Z"), until: Instant(parsing: "2026-03-30T07:00Z")))
        #expect(
            lines.filter { $0.hasPrefix("DT") }.dropFirst() == ["DTSTART:20260327T160000Z", "DTEND:20260330T070000Z"])
    }

    @Test(arguments: [
        ("a;b,c\\d\ne", ["SUMMARY:a\\;b\\,c\\\\d\\ne"]), ("a\r\nEND:VEVENT", ["SUMMARY:a\\nEND:VEVENT"]),
        (String(repeating: "a", count: 67), ["SUMMARY:" + String(repeating: "a", count: 67)]),
        (String(repeating: "a", count: 68), ["SUMMARY:" + String(repeating: "a", count: 67), " a"]),
        // The second byte of the letter would be the 76th.
        (String(repeating: "a", count: 66) + "é", ["SUMMARY:" + String(repeating: "a", count: 66), " é"]),
    ])
    func `texts are escaped and long lines folded between letters`(title: String, expected: [String]) throws {
        let lines = try Self.lines(title, .day(CivilDate(parsing: "2026-03-27")))
        let first = try #require(lines.firstIndex { $0.hasPrefix("SUMMARY") })
        #expect(Array(lines[first..<first + expected.count]) == expected)
        #expect(lines[first + expected.count] == "CATEGORIES:release")
    }
}
