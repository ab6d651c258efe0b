internal import Almanac
internal import Events
internal import Projections

/// How prepared a release was, in the light of one state of knowledge.
public struct Preparation: Hashable, Sendable {
    /// Days from the first version of a transition plan to the gate; `nil` without a plan.
    public var planLeadDays: Int?
    /// Days of notice of the release date; `nil` if no date was known.
    public var noticeDays: Int?
    /// The weekday of the release; `nil` if none was known.
    public var weekday: String?
    /// The longest span without anybody on duty in the first 72 hours; `nil` if nobody recorded contacts.
    public var longestGapHours: Double?
    /// Hours from the gate until somebody is on duty; `nil` if nobody is up to a week later, or nobody recorded contacts.
    public var firstReachableHours: Double?
    /// Hours until offices open again, for a release after noon before a closed day; `nil` otherwise.
    public var closedSpanHours: Double?
}

extension Preparation {
    /// Looks at an episode with what is known today: the release as it was, and duty as it was.
    init(asHappened episode: ReleaseEpisode, directory: ActorDirectory) {
        self.init(of: episode, in: episode.file, releaseDay: episode.day, directory: directory)
        let last = episode.file.releaseDates.last
        let wasKnown = last?.moment.date(in: episode.file.zone) == episode.day
        noticeDays = last.map { wasKnown ? Self.notice($0, before: episode) : 0 }
    }

    /// Looks at an episode with what had been recorded by the gate.
    ///
    /// - Parameter known: The case as it was known then.
    /// - Parameter directory: Who could be reached when, as it was known then.
    init(asKnownAtGate known: CaseFile, of episode: ReleaseEpisode, directory: ActorDirectory) {
        let planned = known.plannedRelease
        self.init(of: episode, in: known, releaseDay: planned?.moment.date(in: known.zone), directory: directory)
        noticeDays = planned.map { Self.notice($0, before: episode) }
    }

    private init(
        of episode: ReleaseEpisode, in file: CaseFile, releaseDay: CivilDate?, directory: ActorDirectory
    ) {
        let drafted = file.sinceLastReturn(file.facts(PlanDrafted.self)).filter { $0.event.planKind == .transition }
        let revised = file.sinceLastReturn(file.facts(PlanRevised.self)).filter { $0.event.planKind == .transition }
        let begun = (drafted.map(\.occurredAt) + revised.map(\.occurredAt)).min()
        planLeadDays = begun.map { -episode.days(to: file.day(of: $0)) }
        guard episode.isRelease else { return }
        weekday = releaseDay?.weekday.name.lowercased()
        let calendar = directory.calendars[file.opening?.event.holidayCalendar]
        closedSpanHours =
            calendar.closedSpan(
                release: episode.gate, cutOff: .noon, opening: .oClock(9), in: file.zone)?.hours
        guard !file.countingContactPoints.isEmpty || !file.activePickups.isEmpty else { return }
        let seen = episode.candidates.map { ReleaseCoverage(of: file, at: $0, directory: directory) }
        let worst = ReleaseCoverage.worst(of: seen)
        longestGapHours = worst.map { ($0.coverage.longest?.length ?? .zero).hours }
        firstReachableHours = worst?.coverage.firstContactAfter?.hours
    }

    private static func notice(_ date: PlannedRelease, before episode: ReleaseEpisode) -> Int {
        max(Int((episode.gate - date.entry.recordedAt).days.rounded(.down)), 0)
    }
}
