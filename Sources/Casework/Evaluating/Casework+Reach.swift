internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// Goals set, reached, open and dropped, over all cases.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func milestones(to position: Int64? = nil) throws -> Milestones {
        try evaluating("milestones", to: position) { reader in
            let moment = try reader.lastMoment()
            var milestones = Milestones()
            try reader.forEachCase(from: .today) { milestones.add($0, at: moment) }
            return milestones
        }
    }

    /// Whom each programme reached, over all cases.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func programmeReach(to position: Int64? = nil) throws -> ProgrammeReach {
        try evaluating("programmes", to: position) { reader in
            let moment = try reader.lastMoment()
            var reach = ProgrammeReach()
            try reader.forEachCase(from: .today) { reach.add($0, at: moment) }
            return reach
        }
    }
}
