import Almanac

/// What ``Coverage`` should say, read off the minutes one after the other.
struct SampledCoverage {
    private(set) var spans: [UncoveredSpan] = []
    private(set) var firstContactAfter: Span?
    private(set) var suppliers: [String] = []

    init(
        _ sampler: MinuteSampler, _ release: Instant, _ window: Span, _ horizon: Span,
        _ contacts: [(id: String, Availability)]
    ) {
        let answers = contacts.map { (id: $0.id, rows: sampler.answers($0.1)) }
        let windowEnd = release + window
        let horizonEnd = windowEnd + horizon
        var now = release
        var quietSince: Instant?
        while now < horizonEnd {
            let row = Int((now - sampler.start).milliseconds / 60_000)
            let answering = answers.filter { $0.rows[row] }.map(\.id)
            if answering.isEmpty {
                quietSince = quietSince ?? now
            } else {
                firstContactAfter = firstContactAfter ?? (now - release)
                if now < windowEnd { suppliers = Set(suppliers).union(answering).sorted() }
                close(quietSince, at: now, windowEnd, horizonEnd, found: true)
                quietSince = nil
            }
            now = now + .minutes(1)
        }
        close(quietSince, at: horizonEnd, windowEnd, horizonEnd, found: false)
    }

    private mutating func close(
        _ start: Instant?, at end: Instant, _ windowEnd: Instant, _ horizonEnd: Instant, found: Bool
    ) {
        guard let start, start < windowEnd else { return }
        spans.append(
            UncoveredSpan(
                start: start, endInWindow: min(end, windowEnd), trueEnd: found ? end : nil, horizon: horizonEnd))
    }
}
