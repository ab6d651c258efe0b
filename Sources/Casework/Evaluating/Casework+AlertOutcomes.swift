internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

extension Casework {
    /// How the alerts of each rule fared, by agency and group, and what followed where nobody answered in time.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func alertOutcomes(to position: Int64? = nil) throws -> AlertOutcomes {
        try evaluating("alerts", to: position) { reader in
            var outcomes = AlertOutcomes(at: try reader.lastMoment())
            try reader.forEachStream(of: .alert) { stream, alerts in
                guard let own = StreamName(.case, stream.subject) else { return }
                let file = CaseFile(CaseRef(stream.subject), try reader.history(of: own, from: .today))
                outcomes.add(alerts, of: file)
            }
            return outcomes
        }
    }

    /// Who was trained in what, and how far core roles are covered.
    ///
    /// - Parameter position: The log up to this position, inclusive; `nil` for all of it.
    /// - Throws: ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    func trainingRegister(to position: Int64? = nil) throws -> TrainingRegister {
        try evaluating("training", to: position) { reader in
            var register = TrainingRegister(at: try reader.lastMoment())
            try reader.forEachCase(from: .today) { register.add($0) }
            try reader.forEachStream(of: .actor) { stream, history in
                register.add(ActorRecord(ActorRef(stream.subject), history))
            }
            return register
        }
    }
}
