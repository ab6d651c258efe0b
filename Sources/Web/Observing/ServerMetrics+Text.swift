internal import Almanac
internal import Casework
internal import Exchange

extension ServerMetrics {
    /// Everything that is counted, as Prometheus reads it.
    /// - Parameter health: How the store is; `nil` if it cannot be read.
    func text(_ health: StoreHealth?) -> String {
        (work + store(health)).map(\.text).joined()
    }

    private var work: [MetricFamily] {
        let counts = now
        return [
            MetricFamily(
                "throughcare_http_requests_total", "Requests that were answered, by route.", kind: .counter,
                labels: ["method", "route", "status"],
                counts.requests.sorted { $0.key < $1.key }.map {
                    .init(Double($0.value), $0.key.method, $0.key.route, String($0.key.status))
                }),
            MetricFamily(
                "throughcare_http_request_duration_seconds", "How long answers took.", bounds: Self.bounds,
                counts: counts.buckets, sum: counts.seconds),
            MetricFamily(
                "throughcare_http_requests_under_way", "Requests that are being answered.",
                [.init(Double(counts.underWay))]),
        ]
    }

    private func store(_ health: StoreHealth?) -> [MetricFamily] {
        let isReady = MetricFamily(
            "throughcare_store_ready", "Whether the store can be read and written to.",
            [.init(health?.isReady == true ? 1 : 0)])
        guard let health else { return [isReady] }
        var families = [
            isReady,
            MetricFamily("throughcare_log_entries", "Entries in the log.", [.init(Double(health.position))]),
            MetricFamily(
                "throughcare_audit_records", "Records in the audit trail.", [.init(Double(health.auditRecords))]),
            MetricFamily(
                "throughcare_view_lag_entries", "Entries of which the lists do not tell yet.",
                [.init(Double(health.lag))]),
        ]
        if let ended = health.watcherEndedAt {
            families.append(
                MetricFamily(
                    "throughcare_watcher_last_end_timestamp_seconds", "When the watcher last ended a run.",
                    [.init(Double(ended.milliseconds) / 1_000)]))
        }
        return families
    }
}
