import Almanac
import Casework
import Testing

@testable import Web

@Suite struct LocalTimeTests {
    @Test(arguments: [
        ("2026-03-31T10:00", "2026-03-31T08:00:00Z"), ("2026-03-31T10:00+01:00", "2026-03-31T09:00:00Z"),
        ("2026-03-31", "2026-03-31"),
    ])
    func `a time is meant by the clock of the case unless it says otherwise`(text: String, read: String) throws {
        let vienna = try Zone(identifier: "Europe/Vienna")
        #expect("\(try LocalTime.read(text, "release", in: vienna))" == read)
    }

    @Test(arguments: ["soon", "2026-03-31T", "2026-02-30T10:00", "T10:00", ""])
    func `anything else is no time`(text: String) {
        #expect(throws: BadInput.self) { try LocalTime.read(text, "release", in: .utc) }
    }
}
