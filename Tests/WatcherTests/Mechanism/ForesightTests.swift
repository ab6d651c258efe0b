import Almanac
import Events
import Specifications
import Testing
import Watcher

/// What the rules would say later if nothing else were recorded.
struct ForesightTests {
    static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00", known: "2026-01-05T08:00Z")
    static let pickup = AlertKey(rule: GatePickupMissing.id, about: "")

    private func foresight(_ story: CaseStory = story) throws -> Foresight {
        let (file, directory) = (try story.file(), try story.directory())
        return Foresight { moment in
            Evaluation(of: file, at: moment, directory: directory, rules: [GatePickupMissing.self])
        }
    }

    private func steps(after moment: String, through horizon: String = "2027-01-01") throws -> [String] {
        try foresight().steps(
            of: Self.pickup, after: Instant(parsing: moment), through: Instant(parsing: horizon + "T00:00Z")
        ).map { "\($0.severity?.rawValue ?? "cleared") \($0.moment)" }
    }

    @Test func `the steps are those at which the rule changes its mind`() throws {
        #expect(
            try steps(after: "2026-03-01T08:00Z") == [
                "warning 2026-03-13T14:30:00Z", "urgent 2026-03-20T14:30:00Z", "critical 2026-03-25T14:30:00Z",
                "cleared 2026-03-27T14:30:00Z",
            ])
        #expect(
            try steps(after: "2026-03-25T14:30Z") == ["cleared 2026-03-27T14:30:00Z"])
        #expect(try steps(after: "2026-03-27T14:30Z") == [])
    }

    @Test(arguments: [("2026-03-20T14:29:59.999Z", 1), ("2026-03-20T14:30Z", 2), ("2026-03-20T14:30:00.001Z", 2)])
    func `the horizon counts`(horizon: String, count: Int) throws {
        let steps = try foresight().steps(
            of: Self.pickup, after: Instant(parsing: "2026-03-01T08:00Z"), through: Instant(parsing: horizon))
        #expect(steps.count == count)
    }

    @Test func `it looks only ahead`() throws {
        let moment = try Instant(parsing: "2026-03-13T14:30Z")
        let first = try foresight().first(after: moment, through: moment + .days(30)) { !$0.alerts.isEmpty }
        #expect(first?.moment.description == "2026-03-20T14:30:00Z")
        #expect(try foresight().first(after: moment, through: moment + .days(30)) { _ in false } == nil)
    }
}
