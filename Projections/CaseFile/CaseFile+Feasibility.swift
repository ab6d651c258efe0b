public import Almanac
public import Events

/// What keeps a person from keeping a condition, as far as the record tells.
public enum ConditionBlocker: String, Vocabulary {
    case noConfirmedHome = "no_confirmed_home"
    case noProgrammePlace = "no_programme_place"
    case noTreatmentPlace = "no_treatment_place"
}

extension LicenceCondition {
    /// What can be in the way of keeping it; `nil` if it needs nothing that is recorded.
    public var possibleBlocker: ConditionBlocker? {
        switch kind.word {
        case .residence, .curfew, .electronicMonitoring: .noConfirmedHome
        case .programmeAttendance: .noProgrammePlace
        case .treatment: .noTreatmentPlace
        default: nil
        }
    }
}

extension CaseFile {
    /// What is in the way of a condition; `nil` if the record cannot tell, because the condition needs nothing that
    /// is recorded, or holds no more.
    ///
    /// Judged at the moment, or on the day of the release or of the condition if that is still ahead.
    public func blockers(of condition: LicenceCondition, at moment: Instant) -> [ConditionBlocker]? {
        let present = day(of: moment)
        guard [.active, .coming].contains(condition.state(on: present)), let blocker = condition.possibleBlocker else {
            return nil
        }
        let day = max(present, condition.from, releaseDay ?? present)
        let isFeasible =
            switch blocker {
            case .noConfirmedHome: places.contains { $0.covers(day) }
            case .noProgrammePlace: hasProgrammePlace
            case .noTreatmentPlace: hasProgrammePlace || hasCare(on: day)
            }
        return isFeasible ? [] : [blocker]
    }

    private var hasProgrammePlace: Bool {
        enrolments.contains { $0.isOpen && !($0.start.event.setting == .custody) }
    }

    /// What providers of care confirmed, in the order they did.
    public var care: [Provision] {
        arrangements.filter { $0.domain.isOne(of: [.health, .mentalHealth, .substanceUse]) }
    }

    /// Care that is there on that day or is still to come.
    private func hasCare(on day: CivilDate) -> Bool { care.contains { $0.state(on: day).isLive } }
}
