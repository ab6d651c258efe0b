public import Events

/// One of three processes that have outcomes of their own and follow no order.
public enum Strand: String, Vocabulary {
    /// The way back into ordinary life.
    case reintegration
    /// What the person does, and with whom.
    case behaviour
    /// What the person is convinced of.
    case conviction
}

extension OutcomeRecorded {
    /// The process whose outcome it is; `nil` for an indicator that is not known.
    public var strand: Strand? {
        switch indicator.word {
        case .cognitiveDistancing: .conviction
        case .reoffendingTerror, .reoffendingOther, .recall, .disengagementBehaviour, .networkChange,
            .contactWithExtremistGroup:
            .behaviour
        case .housingKept, .employmentKept, .educationProgress, .programmeCompletion, .wellbeing, .selfEsteem,
            .socialBonds, .familyRadicalisationPrevented:
            .reintegration
        case nil: nil
        }
    }
}

extension GoalSet {
    /// The process that it belongs to, by its issue and its part of life; `nil` if neither is recorded.
    public var strand: Strand? {
        if domain == .ideology || issue.map({ $0.isOne(of: [.legitimateValues, .supportiveThinking]) }) ?? false {
            return .conviction
        }
        if issue.map({ $0.isOne(of: [.emotionalTolerance, .personalAgency, .delayedDeterrence]) }) ?? false {
            return .behaviour
        }
        return domain?.word == nil && issue?.word == nil ? nil : .reintegration
    }
}
