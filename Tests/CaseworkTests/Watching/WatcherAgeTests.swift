import Almanac
import Casework
import Specifications
import Testing

/// The dead man's switch: a watcher that does not run must not look like one that has nothing to say.
struct WatcherAgeTests {
    @Test(arguments: [
        ("2026-03-10T09:14:59.999Z", false), ("2026-03-10T09:15Z", false), ("2026-03-10T09:15:00.001Z", true),
    ])
    func `a watcher that has not run for longer than allowed is silent`(moment: String, isSilent: Bool) throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        try office.watch()
        try office.moveClock(to: moment)
        if isSilent {
            #expect(throws: WatcherSilent.self) { try office.casework.checkWatcher(ranWithin: .minutes(15)) }
        } else {
            try office.casework.checkWatcher(ranWithin: .minutes(15))
        }
    }

    @Test func `a watcher that never ran is silent, and looking at another moment is no run`() throws {
        let office = try Office(at: "2026-03-10T09:00Z")
        try office.watch(rehearse: true)
        try office.watch(at: Instant(parsing: "2026-03-10T08:00Z"))
        let silence = #expect(throws: WatcherSilent.self) { try office.casework.checkWatcher(ranWithin: .days(1)) }
        #expect(silence?.lastEnd == nil)
    }
}
