public import Almanac
public import Events

extension CaseFile {
    /// The last return to custody; dates, pick-ups, hand-overs and checks from before it are history.
    public var lastReturn: Fact<PersonReturnedToCustody>? { newest(PersonReturnedToCustody.self) }

    /// When the last return to custody was; `nil` if there was none.
    public var lastReturnAt: Instant? {
        lastReturn.map { $0.start(of: $0.event.at, in: zone) }
    }

    /// Where the case stands between custody and community.
    public var releaseState: ReleaseState {
        guard track?.isCustodial == true else { return .noGate }
        if let release = actualRelease { return .released(release) }
        if let planned = plannedRelease { return .planned(planned) }
        return .dateUnknown
    }

    /// The release that took place after the last return to custody; `nil` if the person is inside.
    public var actualRelease: ActualRelease? {
        guard let fact = sinceLastReturn(facts(PersonReleased.self)).last else { return nil }
        return ActualRelease(instant: fact.start(of: fact.event.releasedAt, in: zone), fact: fact)
    }

    /// The release dates recorded since the last return to custody, in the order of recording; the last one holds.
    public var releaseDates: [PlannedRelease] {
        let set = facts(ReleaseDateSet.self).map { ReleaseDateEntry.set($0.event, $0.entry) }
        let changed = facts(ReleaseDateChanged.self).map { ReleaseDateEntry.changed($0.event, $0.entry) }
        let dated = (set + changed)
            .filter { date in lastReturn.map { isRecorded(date.entry, after: $0) } ?? true }
            .sorted { $0.entry.position < $1.entry.position }
        var setting: ReleaseDateSet?
        return dated.compactMap { date in
            if case .set(let event, _) = date { setting = event }
            return planned(date, under: setting)
        }
    }

    /// The newest release date that holds; `nil` if none does. It stays when its hour has passed.
    public var plannedRelease: PlannedRelease? { releaseDates.last }

    /// When the release is or was; `nil` without a gate or a date.
    public var releaseInstant: Instant? {
        switch releaseState {
        case .noGate, .dateUnknown: nil
        case .planned(let release): release.instant
        case .released(let release): release.instant
        }
    }

    /// Those facts that happened after the last return to custody.
    public func sinceLastReturn<Recorded: Event>(_ facts: [Fact<Recorded>]) -> [Fact<Recorded>] {
        guard let lastReturn else { return facts }
        return facts.filter { $0.happened(after: lastReturn) }
    }

    private func isRecorded(_ entry: Entry, after lastReturn: Fact<PersonReturnedToCustody>) -> Bool {
        guard let returnedAt = lastReturnAt else { return true }
        if entry.recordedAt != returnedAt { return entry.recordedAt > returnedAt }
        return entry.position > lastReturn.entry.position
    }

    private func planned(_ date: ReleaseDateEntry, under setting: ReleaseDateSet?) -> PlannedRelease {
        let precision = precision(of: date)
        return PlannedRelease(
            moment: date.moment, precision: precision, instant: nominalInstant(of: date.moment),
            kind: setting?.kind, certainty: setting?.certainty,
            supervisionFollows: setting?.supervisionFollows ?? true,
            approvalRequired: setting?.approvalRequired ?? serviceProfile?.approvalRequired ?? false, entry: date.entry)
    }

    private func precision(of date: ReleaseDateEntry) -> ReleasePrecision {
        if case .day = date.moment { return .day }
        guard case .set(let event, _) = date else { return .instant }
        if event.datePrecision == .day { return .day }
        return event.datePrecision == .halfDay ? .halfDay : .instant
    }

    private func nominalInstant(of moment: Moment) -> Instant {
        switch moment {
        case .instant(let instant): instant
        case .day(let date): zone.instant(date, PlausibleReleaseHours.earliest, ambiguity: .first)
        }
    }
}

/// A date set or a date changed: both say when, the change keeps the rest.
private enum ReleaseDateEntry {
    case set(ReleaseDateSet, Entry)
    case changed(ReleaseDateChanged, Entry)

    var moment: Moment {
        switch self {
        case .set(let event, _): event.releaseAt
        case .changed(let event, _): event.to
        }
    }

    var entry: Entry {
        switch self {
        case .set(_, let entry), .changed(_, let entry): entry
        }
    }
}
