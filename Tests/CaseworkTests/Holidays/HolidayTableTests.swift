import Almanac
import Crypto
import Foundation
import Testing

@testable import Casework

struct HolidayTableTests {
    static let rows = """
        GB	-	calendar	-	-	United Kingdom
        GB	2026-01-01	closed	-	-	New Year's Day
        GB	2026-05-04	closed	-	-	Early May Bank Holiday
        GB	2026-12-24	half	13:00	-	Christmas Eve
        GB	2026-12-28	closed	-	observed	Boxing Day
        GB-SCT	-	calendar	-	-	Scotland
        GB-SCT	2026-01-02	closed	-	estimated	2nd January
        GB-SCT	2026-05-04	open	-	-	-
        GB-SCT	2026-12-24	working	-	-	Christmas Eve
        GB-EAW	-	calendar	-	-	England and Wales

        """

    @Test(arguments: [
        ("GB", ["2026-01-01", "2026-05-04", "2026-12-24", "2026-12-28"]),
        ("GB-SCT", ["2026-01-01", "2026-01-02", "2026-12-24", "2026-12-28"]),
        ("GB-EAW", ["2026-01-01", "2026-05-04", "2026-12-24", "2026-12-28"]),
    ])
    func `a subdivision has its country's days, drops some and adds its own`(code: String, days: [String]) throws {
        let table = try HolidayTable(parsing: Self.table())
        #expect(try #require(table.days(of: code)).map(\.date.description) == days)
        #expect(table.calendars == ["GB", "GB-EAW", "GB-SCT"])
        #expect(table.days(of: "GB-NIR") == nil)
    }

    @Test func `a subdivision's own word on a day stands before its country's`() throws {
        let table = try HolidayTable(parsing: Self.table())
        let kinds = { table.days(of: $0)?.map(\.kind) }
        let half = WorkingCalendar.SpecialDay.Kind.closedFrom(try TimeOfDay(parsing: "13:00"))
        #expect(kinds("GB") == [.closed, .closed, half, .closed])
        #expect(kinds("GB-SCT") == [.closed, .closed, .working, .closed])
    }

    @Test func `what is observed on another day or only estimated is marked so`() throws {
        let table = try HolidayTable(parsing: Self.table())
        let scotland = try #require(table.days(of: "GB-SCT"))
        #expect(scotland.map(\.isObserved) == [false, false, false, true])
        #expect(scotland.map(\.isEstimated) == [false, true, false, false])
    }

    @Test(arguments: [
        (table(format: "# throughcare-holidays 2"), 1, "expected # throughcare-holidays 1"),
        ("", 1, "expected # throughcare-holidays 1"),
        (table() + "GB\t2026-07-01\tclosed\t-\t-\tA day of one's own\n", 4, Self.changed),
        (table().replacing("2026-01-02", with: "2026-01-03"), 4, Self.changed),
        (table().replacing("# sha256: ", with: "# sha1: "), 4, Self.changed),
        (table("GB\t2026-01-01\tclosed\n"), 3, "expected six columns"),
        (table("GB\t2026-02-30\tclosed\t-\t-\tx\n"), 3, "expected a date, found 2026-02-30"),
        (table("GB\t2026-01-01\tsometimes\t-\t-\tx\n"), 3, "unknown kind sometimes"),
        (table("GB\t2026-01-01\thalf\tnoon\t-\tx\n"), 3, "expected the hour it closes, found noon"),
    ])
    func `a table that was not made by the script is refused`(text: String, line: Int, problem: String) {
        #expect(throws: BadHolidayTable(line: line, problem: problem)) { try HolidayTable(parsing: text) }
    }

    static let changed = "the checksum does not fit; make the file anew with scripts/holidays"

    /// A table of those rows with the checksum that fits them.
    private static func table(_ rows: String = rows, format: String = HolidayTable.format) -> String {
        let hash = SHA256.hash(data: Data(rows.utf8)).map { String(format: "%02x", $0) }.joined()
        return "\(format)\n# sha256: \(hash)\n\(rows)"
    }
}
