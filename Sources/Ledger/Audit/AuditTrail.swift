/// What was looked at and done, written down so that nobody can change it unnoticed.
public protocol AuditTrail: Sendable {
    /// Adds records, all or none; they are on disk when this returns. Those who write at the same time share a sync.
    /// - Throws: ``AuditMissing``, ``AuditUnusable``, ``AuditCutShort``, ``AuditOfAnotherStore``, ``UnsafeStore``,
    ///   ``StoreBusy``.
    func write(_ records: [AuditRecord]) throws

    /// Hands over what is selected, in order, until `body` returns false.
    /// - Throws: as ``write(_:)``; what `body` throws.
    func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) throws

    /// Where the trail ends.
    func end() throws -> AuditEnd

    /// Computes every hash and link anew.
    ///
    /// - Parameter held: An end that somebody kept, to be compared with the trail; `nil` for none.
    /// - Throws: what keeps the trail from being read at all.
    func verify(against held: AuditEnd?) throws -> AuditVerification
}

extension AuditTrail {
    /// All that is selected, in order.
    public func entries(_ selection: AuditSelection = AuditSelection()) throws -> [AuditEntry] {
        var entries: [AuditEntry] = []
        try read(selection) { entry in
            entries.append(entry)
            return true
        }
        return entries
    }
}
