public import Almanac
public import Events

/// What keeps a person from keeping a condition, as far as the record tells.
public enum ConditionBlocker: String, Vocabulary {
    case noConfirmedHome = "no_confirmed_home"
    case noProgrammePlace = "no_programme_place"
    case noTreatmentPlace = "no_treatment_place"
}

extension CaseFile {
    /// What is in the way of a condition; `nil` if the record cannot tell, because the condition needs nothing that
    /// is recorded, or holds no more.
    ///
    /// Judged at the moment, or on the day of the release or of the condition if that is still ahead.
    public func blockers(of condition: LicenceCondition, at moment: Instant) -> [ConditionBlocker]? {
        let present = day(of: moment)
        guard [.active, .coming].contains(condition.state(on: present)) else { return nil }
        let day = max(present, condition.from, releaseDay ?? present)
        switch condition.kind.word {
        case .residence, .curfew, .electronicMonitoring:
            return places.contains { $0.covers(day) } ? [] : [.noConfirmedHome]
        case .programmeAttendance:
            return hasProgrammePlace ? [] : [.noProgrammePlace]
        case .treatment:
            return hasProgrammePlace || hasCare(on: day) ? [] : [.noTreatmentPlace]
        default: return nil
        }
    }

    private var hasProgrammePlace: Bool {
        enrolments.contains { $0.isOpen && !($0.start.event.setting == .custody) }
    }

    /// Care that is there on that day or is still to come.
    private func hasCare(on day: CivilDate) -> Bool {
        arrangements.contains {
            $0.domain.isOne(of: [.health, .mentalHealth, .substanceUse]) && $0.state(on: day).isLive
        }
    }
}
