import Almanac
import Testing

struct GoverningStatementTests {
    private let paris = zone("Europe/Paris")

    private func reachable(_ statements: [AvailabilityStatement], _ from: String, _ to: String) -> [String] {
        Availability(statements: statements).reachable(within: interval(at(from, paris), at(to, paris))).intervals.map {
            "\(paris.local($0.start)) \(paris.local($0.end))"
        }
    }

    private func statement(
        _ pattern: AvailabilityPattern, from: String? = nil, until: String? = nil
    ) -> AvailabilityStatement {
        AvailabilityStatement(
            pattern: pattern, zone: paris, validFrom: from.map(day), validUntil: until.map(day))
    }

    @Test func `a limited statement replaces the usual pattern on exactly its days`() {
        let usual = statement(.always)
        let leave = statement(.weekly([]), from: "2026-06-16", until: "2026-06-17")
        #expect(
            reachable([usual, leave], "2026-06-15T00:00", "2026-06-20T00:00") == [
                "2026-06-15T00:00 2026-06-16T00:00", "2026-06-18T00:00 2026-06-20T00:00",
            ])
    }

    @Test func `the newest recorded statement governs, not the narrowest`() {
        let leave = statement(.weekly([]), from: "2026-06-16", until: "2026-06-17")
        #expect(
            reachable([leave, statement(.always)], "2026-06-15T00:00", "2026-06-20T00:00") == [
                "2026-06-15T00:00 2026-06-20T00:00"
            ])
    }

    @Test(arguments: [("2026-06-15", false), ("2026-06-16", true), ("2026-06-17", true), ("2026-06-18", false)])
    func `both ends of the validity are inclusive`(date: String, valid: Bool) {
        #expect(statement(.always, from: "2026-06-16", until: "2026-06-17").isValid(on: day(date)) == valid)
    }

    @Test(
        arguments: [
            ("2026-06-17T23:59", "2026-06-20T08:00", ["2026-06-17T23:59 2026-06-20T08:00"]),
            ("2026-06-18T00:00", "2026-06-20T08:00", []),
            ("2026-06-15T23:59", "2026-06-20T08:00", []),
            ("2026-06-16T00:00", "2026-06-16T06:00", ["2026-06-16T00:00 2026-06-16T06:00"]),
        ])
    func `a rota slot counts whole with the day it starts`(start: String, end: String, shown: [String]) {
        let slot = interval(at(start, paris), at(end, paris))
        let rota = statement(.rota([slot]), from: "2026-06-16", until: "2026-06-17")
        #expect(reachable([rota], "2026-06-10T00:00", "2026-06-30T00:00") == shown)
    }

    @Test func `a rota slot replaced by a newer statement runs on past the replaced days`() {
        let slot = interval(at("2026-06-15T20:00", paris), at("2026-06-17T08:00", paris))
        let leave = statement(.weekly([]), from: "2026-06-16", until: "2026-06-18")
        #expect(
            reachable([statement(.rota([slot])), leave], "2026-06-15T00:00", "2026-06-20T00:00")
                == ["2026-06-15T20:00 2026-06-17T08:00"])
    }

    @Test func `a slot of many days is seen from its middle`() {
        let slot = interval(at("2026-06-01T00:00", paris), at("2026-06-30T00:00", paris))
        #expect(
            reachable([statement(.rota([slot]))], "2026-06-15T10:00", "2026-06-15T11:00")
                == ["2026-06-15T10:00 2026-06-15T11:00"])
    }

    @Test func `nobody who said nothing is reachable`() {
        #expect(reachable([], "2026-06-15T00:00", "2026-06-20T00:00") == [])
    }
}
