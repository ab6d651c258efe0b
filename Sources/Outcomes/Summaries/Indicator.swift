internal import Events

/// A sign of how a person fares after release; many stand beside each other, and none is the verdict.
public enum Indicator: String, CaseIterable, Hashable, Sendable {
    case goalsReached = "goals_reached"
    case housingKept = "housing_kept"
    case contactKept = "contact_kept"
    case networkBuilt = "network_built"
    case wellbeing
    case occupation
    case programmeCompleted = "programme_completed"
    case noRearrest = "no_rearrest"
    case noRecall = "no_recall"

    /// What counts as good, in one sentence.
    public var meaning: String {
        switch self {
        case .goalsReached: "at least half of the goals that were set are reached"
        case .housingKept: "the place to live was kept for 90 days"
        case .contactKept: "no four weeks without a contact in 90 days"
        case .networkBuilt: "a network of support stands, or was measured to have grown"
        case .wellbeing: "well-being did not fall from the first to the last measurement"
        case .occupation: "work, education or training on at least half of 180 days"
        case .programmeCompleted: "a programme was completed"
        case .noRearrest: "no charge, remand or recorded new offence in 365 days"
        case .noRecall: "no recall or return to custody in 365 days"
        }
    }

    /// Whether it went well after a release; `nil` if nobody knows.
    public func wentWell(_ row: OutcomeRow) -> Bool? {
        switch self {
        case .goalsReached: row.goals.set == 0 ? nil : row.goals.reached * 2 >= row.goals.set
        case .housingKept: Self.stayed(row.followUp[.housingLoss], for: 90)
        case .contactKept: Self.stayed(row.followUp[.contactLoss], for: 90)
        case .networkBuilt: row.network
        case .wellbeing: row.result(.wellbeing)?.change.map { $0 >= 0 }
        case .occupation:
            row.firstMonths.daysObservedOf180 == 180 ? row.firstMonths.workDays.map { $0 >= 90 } : nil
        case .programmeCompleted: row.programmeCompleted
        case .noRearrest: Self.stayed(row.followUp[.rearrest], for: 365)
        case .noRecall: row.isRelease ? Self.stayed(row.followUp[.recall], for: 365) : nil
        }
    }

    /// Who left observation before the time was over is unknown, also if nothing had happened until then.
    private static func stayed(_ time: ObservedTime?, for days: Double) -> Bool? {
        guard let time else { return nil }
        if time.time >= days { return true }
        return time.ending == nil ? nil : false
    }
}

extension OutcomeRow {
    /// What was last measured of an indicator; `nil` if nothing was.
    func result(_ indicator: OutcomeRecorded.Indicator) -> IndicatorResult? {
        indicators.first { $0.indicator == indicator }
    }
}
