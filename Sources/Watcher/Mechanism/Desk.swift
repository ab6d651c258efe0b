public import Almanac
public import Events
public import Projections

/// All that a rule may look at beside the case: the clock, the directory with its calendars, and the policy.
///
/// One desk serves one evaluation of one case; what several rules ask for is worked out once.
public final class Desk {
    public let clock: Clock
    public let directory: ActorDirectory
    public let policy: Policy
    private var coverages: [Int: [ReleaseCoverage]] = [:]

    /// Lays out a desk.
    public init(clock: Clock, directory: ActorDirectory, policy: Policy = Policy()) {
        self.clock = clock
        self.directory = directory
        self.policy = policy
    }

    /// Who can be reached in the first hours after the release of the case; `nil` without a release.
    ///
    /// Where only the day is known, the plausible hour with the longest span without cover.
    public func coverage(of file: CaseFile, hours: Int) -> ReleaseCoverage? {
        ReleaseCoverage.worst(of: coverages(of: file, hours: hours))
    }

    /// The same for each hour at which the release may take place; two where only the day is known.
    ///
    /// What is worse depends on what a rule looks at: the hour with the longest span need not be the one with the
    /// latest first contact.
    public func coverages(of file: CaseFile, hours: Int) -> [ReleaseCoverage] {
        if let known = coverages[hours] { return known }
        let looked = ReleaseCoverage.forCandidates(of: file, window: .hours(hours), directory: directory)
        coverages[hours] = looked
        return looked
    }

    /// The calendar of closed days that the case follows.
    public func calendar(of file: CaseFile) -> WorkingCalendar {
        directory.calendars[file.opening?.event.holidayCalendar]
    }

    /// Whether a rule with that lead time speaks: a release is planned, not recorded, and the lead time has begun.
    public func isDue(_ leadDays: Int, in file: CaseFile) -> Bool {
        guard case .planned = file.releaseState, let due = DueDate(of: file).due(leadDays: leadDays) else {
            return false
        }
        return clock.hasReached(due)
    }

    /// Whether at most so many days are left to that moment; true from then on.
    public func isWithin(_ days: Int, of moment: Instant) -> Bool { clock.hasReached(moment - .days(days)) }

    /// The highest step of severity whose days before release have begun.
    ///
    /// Pairs of days and severity, mildest first.
    public func severity(
        before release: Instant, from mildest: AlertSeverity, steps: [(days: Int, severity: AlertSeverity)]
    ) -> AlertSeverity {
        steps.last { isWithin($0.days, of: release) }?.severity ?? mildest
    }

    /// Whether something that was so since `begun` was within those days of the release when the person passed the gate.
    ///
    /// What counted as near then counts as near ever after: passing the gate makes nothing better.
    public func wasWithin(_ days: Int, atTheGateOf release: ActualRelease, since begun: Instant, in file: CaseFile)
        -> Bool
    {
        guard begun <= release.instant, let planned = file.plannedRelease else { return false }
        return planned.instant <= release.instant + .days(days)
    }

    /// Whether something that was so since `begun` lies or lay near the release: from so many days before it until so
    /// many after it, both inclusive.
    ///
    /// Once near it stays so, because nothing gets better by leaving the days after release behind.
    func isNear(_ file: CaseFile, daysBefore: Int, daysAfter: Int, since begun: Instant) -> Bool {
        switch file.releaseState {
        case .planned(let release): isWithin(daysBefore, of: release.instant)
        case .released(let release): begun <= release.instant + .days(daysAfter)
        case .noGate, .dateUnknown: false
        }
    }

    /// A planned release whose hour has not passed; `nil` otherwise. For a day without hour, the whole day is waited for.
    public func releaseAhead(in file: CaseFile) -> PlannedRelease? {
        guard case .planned(let release) = file.releaseState else { return nil }
        return clock.hasReached(file.hourPasses(of: release)) ? nil : release
    }
}

extension CaseFile {
    /// The moment from which a planned release is no longer ahead: its hour, or the end of a day without hour.
    func hourPasses(of release: PlannedRelease) -> Instant {
        release.precision == .day ? zone.day(releaseDate(of: release)).end : release.instant
    }
}
