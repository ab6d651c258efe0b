internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// How well partners work together, over all partnerships, agreements and cases.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func partnershipHealth(to position: Int64? = nil) throws -> PartnershipHealth {
        try evaluating("partnerships", to: position) { reader in
            var health = PartnershipHealth(at: try reader.lastMoment())
            try reader.forEachStream(of: .agreement) { health.add(agreement: $1) }
            try reader.forEachStream(of: .actor) { stream, history in
                health.add(ActorRecord(ActorRef(stream.subject), history))
            }
            try reader.forEachStream(of: .partnership) { health.add(partnership: $0.subject, $1) }
            // Without the meetings of partnerships, which were taken in with them.
            try reader.forEachStream(of: .case) { stream, history in
                health.add(CaseFile(CaseRef(stream.subject), history))
            }
            return health
        }
    }
}
