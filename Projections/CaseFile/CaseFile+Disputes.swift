public import Events

/// An assessment or placement that somebody disputes, as far as the dispute came.
public struct Dispute: Sendable {
    public let opening: Fact<AssessmentChallenged>
    /// What was said of it last.
    public let newest: Fact<AssessmentChallenged>

    /// Nobody is known to have answered it.
    public var isOpen: Bool { newest.event.outcome.map { $0 == .open } ?? true }
}

extension CaseFile {
    /// All disputes in the order they were opened; one that is taken up again after an answer is another one.
    public var disputes: [Dispute] {
        facts(AssessmentChallenged.self).reduce(into: []) { disputes, fact in
            let running = disputes.lastIndex { dispute in
                dispute.isOpen && dispute.opening.event.targetEvent == fact.event.targetEvent
                    && dispute.opening.event.by == fact.event.by
            }
            if let running {
                disputes[running] = Dispute(opening: disputes[running].opening, newest: fact)
            } else {
                disputes.append(Dispute(opening: fact, newest: fact))
            }
        }
    }
}
