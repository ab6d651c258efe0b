internal import Almanac
public import Events

/// The dates of an open case: release, first days without anybody to reach, appointments, actions, last days to claim.
///
/// It says nothing of what is due, only its reference: a calendar is shown on many screens.
public struct CaseCalendar: Sendable {
    /// By time, then by name.
    public let items: [CalendarItem]

    /// Folds the calendar of a case; nothing for one that is closed.
    ///
    /// - Parameter around: The entries that bear on who can be reached: those of the team and of the calendars.
    public init(_ caseRef: CaseRef, _ history: History, directory: ActorDirectory, around: EntryTally) {
        let file = CaseFile(caseRef, history)
        guard file.opening != nil, !file.isClosed else {
            items = []
            return
        }
        let fold = CalendarFold(file: file, history: history)
        let items = fold.release + fold.gaps(directory, around) + fold.appointments + fold.actions + fold.benefits
        self.items = items.sorted { left, right in
            let (leftStart, rightStart) = (left.start(in: file.zone), right.start(in: file.zone))
            return leftStart == rightStart ? left.uid < right.uid : leftStart < rightStart
        }
    }
}

extension CalendarItem {
    fileprivate func start(in zone: Zone) -> Instant {
        switch time {
        case .moment(let moment): moment.start(in: zone)
        case .interval(let interval): interval.start
        }
    }
}

/// Finds the dates of each kind.
private struct CalendarFold {
    let file: CaseFile
    let history: History

    private static let releaseTypes: Set<String> = [
        ReleaseDateSet.name, ReleaseDateChanged.name, PersonReleased.name, PersonReturnedToCustody.name,
    ]

    var release: [CalendarItem] {
        let moment: Moment
        switch file.releaseState {
        case .noGate, .dateUnknown: return []
        case .planned(let release):
            moment = release.precision == .instant ? release.moment : .day(file.releaseDate(of: release))
        case .released(let release): moment = .instant(release.instant)
        }
        return [releaseEntry].compactMap { $0 }.map { first in
            item(.release, first, "release", .moment(moment), tally { Self.releaseTypes.contains($0.logged.type) })
        }
    }

    func gaps(_ directory: ActorDirectory, _ around: EntryTally) -> [CalendarItem] {
        guard let first = releaseEntry, let cover = ReleaseCoverage.forRelease(of: file, directory: directory) else {
            return []
        }
        let changes = tally { _ in true } + around
        return cover.coverage.spans.enumerated().compactMap { index, span in
            Interval(start: span.start, end: span.endInWindow).map { interval in
                item(.gap, first, "nobody can be reached", .interval(interval), changes, suffix: "-\(index + 1)")
            }
        }
    }

    var appointments: [CalendarItem] {
        file.appointments.map { appointment in
            let id = appointment.event.arrangementId
            let changes = tally { entry in
                let confirmed = entry.event as? ArrangementConfirmed
                return confirmed?.arrangementId == id || confirmed?.reconfirms == id
            }
            // Confirmed anew under the same name, it is the same appointment.
            let first = file.facts(ArrangementConfirmed.self).first { $0.event.arrangementId == id }
            return item(
                .appointment, (first ?? appointment.fact).entry, "appointment \(id)", .moment(appointment.at), changes)
        }
    }

    var actions: [CalendarItem] {
        file.actions.filter(\.isOpen).compactMap { action in
            action.dueBy.map { due in
                let changes = tally {
                    ($0.event as? ActionAgreed)?.actionId == action.id
                        || ($0.event as? ActionUpdated)?.actionId == action.id
                }
                return item(.action, action.agreement.entry, "action \(action.id) is due", .moment(due), changes)
            }
        }
    }

    /// Benefits that nobody has claimed yet.
    var benefits: [CalendarItem] {
        file.benefits.filter { $0.claim == nil }.compactMap { benefit in
            guard let entry = benefit.entitlement?.entry, let deadline = benefit.deadline else { return nil }
            let changes = tally {
                ($0.event as? BenefitEntitlementIdentified)?.benefitId == benefit.id
                    || Self.releaseTypes.contains($0.logged.type)
            }
            return item(
                .benefit, entry, "last day to claim benefit \(benefit.id)", .moment(.day(deadline)), changes)
        }
    }

    /// The entry that a release is known by, whatever becomes of its date.
    private var releaseEntry: Entry? { file.releaseDates.first?.entry ?? file.actualRelease?.fact.entry }

    private func tally(_ isMeant: (Entry) -> Bool) -> EntryTally { EntryTally(of: history, where: isMeant) }

    private func item(
        _ kind: CalendarItem.Kind, _ entry: Entry, _ title: String, _ time: CalendarItem.Time, _ changes: EntryTally,
        suffix: String = ""
    ) -> CalendarItem {
        CalendarItem(
            caseRef: file.caseRef, kind: kind, uid: "\(entry.id)-\(kind.rawValue)\(suffix)",
            title: "\(file.caseRef) \(title)", time: time, sequence: max(0, changes.count - 1),
            recordedAt: max(entry.recordedAt, changes.last ?? entry.recordedAt))
    }
}
