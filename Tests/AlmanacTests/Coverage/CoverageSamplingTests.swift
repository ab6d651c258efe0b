import Almanac
import Specifications
import Testing

/// Coverage by interval arithmetic against coverage by looking at every minute.
struct CoverageSamplingTests {
    static let zones = ["Europe/Paris", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo"]
    static let seed = SeededGenerator.printedSeed(for: "CoverageSamplingTests")
    static let casesPerChange = 16

    @Test(
        arguments: [
            ("Europe/Paris", "2026-03-29T01:00Z"), ("Europe/Paris", "2026-10-25T01:00Z"),
            ("Europe/London", "2026-03-29T01:00Z"), ("Europe/London", "2026-10-25T01:00Z"),
            ("America/New_York", "2026-03-08T07:00Z"), ("America/New_York", "2026-11-01T06:00Z"),
            // By half an hour.
            ("Australia/Lord_Howe", "2026-10-03T15:30Z"), ("Australia/Lord_Howe", "2026-04-04T15:00Z"),
            // At midnight.
            ("Africa/Cairo", "2026-04-23T22:00Z"), ("Africa/Cairo", "2026-10-29T21:00Z"),
        ])
    func `coverage equals what a look at every minute finds`(home: String, clockChange: String) {
        let change = utc(clockChange)
        let start = change - .days(7)
        let count = 18 * 1440
        let sampler = MinuteSampler(
            tables: Dictionary(
                uniqueKeysWithValues: Self.zones.map { (zone($0), MinuteTable(zone: $0, start: start, count: count)) }),
            start: start, count: count)
        var generator = SeededGenerator(seed: Self.seed ^ UInt64(bitPattern: change.milliseconds) ^ UInt64(home.count))
        for _ in 0..<Self.casesPerChange {
            let release = change + .minutes(Int.random(in: -4000...600, using: &generator))
            let random = RandomAvailability(
                zones: Self.zones.map(zone), home: zone(home), clockChange: change, release: release)
            let contacts = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                (id: "c\(Int.random(in: 0...2, using: &generator))", random.availability(using: &generator))
            }
            let window = Span.minutes(Int.random(in: 1440...4320, using: &generator))
            let horizon = Span.minutes(Int.random(in: 0...2880, using: &generator))
            expectAgreement(sampler, release, window, horizon, contacts)
        }
    }

    private func expectAgreement(
        _ sampler: MinuteSampler, _ release: Instant, _ window: Span, _ horizon: Span,
        _ contacts: [(id: String, Availability)]
    ) {
        let reach = Coverage.reach(release: release, window: window, horizon: horizon)
        let computed = Coverage(
            release: release, window: window, horizon: horizon,
            contacts: contacts.map { ($0.id, $0.1.reachable(within: reach)) })
        let sampled = SampledCoverage(sampler, release, window, horizon, contacts)
        let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), release \(release), contacts \(contacts)"
        #expect(computed.spans == sampled.spans, comment)
        #expect(computed.firstContactAfter == sampled.firstContactAfter, comment)
        #expect(computed.suppliers == sampled.suppliers, comment)
        #expect(computed.longest?.length == sampled.spans.map(\.length).max(), comment)
    }
}
