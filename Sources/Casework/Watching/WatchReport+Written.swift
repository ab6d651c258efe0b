internal import Ledger

extension WatchReport {
    /// Notes where the run wrote.
    mutating func note(_ receipts: [Receipt]) {
        guard let first = receipts.first?.position, let last = receipts.last?.position else { return }
        written = min(written?.lowerBound ?? first, first)...max(written?.upperBound ?? last, last)
    }
}
