public import Ledger
internal import Synchronization

/// A trail in memory: the smallest one that keeps the laws.
public final class MemoryAuditTrail: AuditTrail {
    private let kept = Mutex<[AuditEntry]>([])

    /// Makes an empty trail.
    public init() {}

    public func write(_ records: [AuditRecord]) throws {
        kept.withLock { kept in
            for record in records {
                kept.append(AuditEntry(record, at: Int64(kept.count) + 1, after: kept.last?.hash ?? .zero))
            }
        }
    }

    public func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) throws {
        let selected = kept.withLock { $0.filter { selection.contains($0) } }
        for entry in selection.newestFirst ? selected.reversed() : selected {
            guard try body(entry) else { return }
        }
    }

    public func end() -> AuditEnd {
        kept.withLock { AuditEnd(position: Int64($0.count), hash: $0.last?.hash ?? .zero) }
    }

    public func verify(against held: AuditEnd? = nil) -> AuditVerification {
        var verification = AuditVerification(end: AuditEnd(position: 0, hash: .zero))
        var ends = [verification.end]
        for entry in kept.withLock({ $0 }) {
            let expected = AuditEntry(entry.record, at: entry.position, after: verification.end.hash)
            verification.take(entry, hashed: expected.hash)
            ends.append(verification.end)
        }
        if let held, !ends.contains(held) {
            verification.note(Damage("the end that was kept", "it is none of this trail"))
        }
        return verification
    }
}
