internal import Almanac
internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// The releases of all cases, with what followed by the end of the log.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, what the store throws. A case that cannot be read is noted and left out.
    func cohort(to position: Int64? = nil) throws -> OutcomeCohort {
        try evaluating("cohort", to: position) { reader in
            let source = try CohortSource(reader)
            var cohort = OutcomeCohort()
            for stream in try reader.log.streams(of: .case) {
                do { cohort.add(try source.rows(of: stream)) } catch is UnreadableEntry {
                    cohort.noteUnreadable(CaseRef(stream.subject))
                }
            }
            return cohort
        }
    }
}
