import Almanac
import Testing

struct OffsetInstantParsingTests {
    @Test(
        arguments: [
            ("2026-03-27T15:30+01:00", "2026-03-27T14:30:00Z", 60),
            ("2026-03-27T15:30:00+01:00", "2026-03-27T14:30:00Z", 60),
            ("2026-03-27T14:30Z", "2026-03-27T14:30:00Z", 0),
            ("2026-03-27T14:30:00-00:00", "2026-03-27T14:30:00Z", 0),
            ("2026-03-27T14:30:00.5Z", "2026-03-27T14:30:00.500Z", 0),
            ("2026-03-27T14:30:00.123999999Z", "2026-03-27T14:30:00.123Z", 0),
            ("2026-03-27T00:15:00+05:45", "2026-03-26T18:30:00Z", 345),
            ("2025-12-31T23:30:00-03:30", "2026-01-01T03:00:00Z", -210),
            ("2024-02-29T23:59:59+00:00", "2024-02-29T23:59:59Z", 0),
            ("2026-03-27T14:30:00+18:00", "2026-03-26T20:30:00Z", 1080),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", 0),
            ("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z", 0),
        ] as [(String, String, Int)])
    func `a time with an offset is read`(text: String, instant: String, offset: Int) throws {
        let read = try OffsetInstant(parsing: text)
        #expect(read.instant.description == instant)
        #expect(read.offsetMinutes == offset)
    }

    @Test(
        arguments: [
            ("2026-03-27T15:30", .offsetMissing),
            ("2026-03-27T15:30:00", .offsetMissing),
            ("2026-03-27T15:30:00.250", .offsetMissing),
            ("2026-12-31T23:59:60Z", .leapSecond),
            ("2026-12-31T23:59:61Z", .outOfRange),
            ("2026-02-29T12:00Z", .outOfRange),
            ("2026-04-31T12:00Z", .outOfRange),
            ("2026-13-01T12:00Z", .outOfRange),
            ("0000-12-31T12:00Z", .outOfRange),
            ("2026-03-27T24:00Z", .outOfRange),
            ("2026-03-27T12:60Z", .outOfRange),
            ("2026-03-27T12:00+18:01", .outOfRange),
            ("0001-01-01T00:00:00+00:01", .outOfRange),
            ("9999-12-31T23:59:59-00:01", .outOfRange),
            ("", .malformed),
            ("2026-03-27", .malformed),
            ("2026-03-27 15:30Z", .malformed),
            ("2026-03-27t15:30Z", .malformed),
            ("2026-03-27T15:30z", .malformed),
            ("2026-03-27T15Z", .malformed),
            ("2026-03-27T15:30:Z", .malformed),
            ("2026-03-27T15:30:00.Z", .malformed),
            ("2026-03-27T15:30:00.1234567890Z", .malformed),
            ("2026-03-27T15:30.5Z", .malformed),
            ("2026-03-27T15:30+0100", .malformed),
            ("2026-03-27T15:30+01:60", .malformed),
            ("2026-03-27T15:30+1:00", .malformed),
            ("2026-03-27T15:30Z ", .malformed),
            (" 2026-03-27T15:30Z", .malformed),
            ("+2026-03-27T15:30Z", .malformed),
            ("２０２６-03-27T15:30Z", .malformed),
            ("2026-03-27T15:30\u{2212}01:00", .malformed),
        ] as [(String, InstantSyntaxError.Problem)])
    func `everything else is refused and the reason said`(text: String, problem: InstantSyntaxError.Problem) {
        #expect(throws: InstantSyntaxError(found: text, problem: problem)) { try OffsetInstant(parsing: text) }
    }

    @Test func `a substring and a bridged text are read like any other`() throws {
        let line = "at 2026-03-27T15:30:00+01:00 sharp"
        let field = line.dropFirst(3).prefix(25)
        #expect(try OffsetInstant(parsing: field).instant == utc("2026-03-27T14:30:00Z"))
    }

    @Test func `an error quotes what was found, briefly, and shows what to write`() {
        let error = #expect(throws: InstantSyntaxError.self) { try Instant(parsing: "2026-03-27T15:30") }
        #expect(error?.description.contains("2026-03-27T15:30'") == true)
        #expect(error?.description.contains("2026-03-27T15:30:00+01:00") == true)
        let endless = String(repeating: "x", count: 9999)
        let brief = #expect(throws: InstantSyntaxError.self) { try Instant(parsing: endless) }
        #expect(brief?.found.count == 60)
    }

    @Test(
        arguments: [
            "2026-03-27T15:30:00+01:00", "2026-03-27T15:30:00.250-03:30", "2026-03-27T15:30:00Z",
            "2025-12-31T20:00:00-05:00", "1969-12-31T23:00:00-02:00",
        ])
    func `what was read is written the same way`(text: String) throws {
        #expect(try OffsetInstant(parsing: text).description == text)
    }

    @Test func `an offset no clock can have is held at eighteen hours`() {
        #expect(OffsetInstant(instant: .latest, offsetMinutes: 5000).offsetMinutes == 1080)
        #expect(OffsetInstant(instant: .latest, offsetMinutes: 60).description == "9999-12-31T23:59:59.999Z")
    }
}
