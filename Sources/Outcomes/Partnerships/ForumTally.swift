internal import Almanac
internal import Events
internal import Projections

/// How one forum meets: of one partnership, or over all cases.
struct ForumTally: Sendable {
    private(set) var scheduled = 0
    private(set) var held = 0
    private(set) var cancelled = 0
    /// Days between one session and the next of the same partnership or case.
    private(set) var gaps: [Double] = []
    /// How many kinds of agency were there, of sessions that say so.
    private(set) var present: [Double] = []
    /// Kinds that had to be there, and those of them that were not, of sessions of which both are known.
    private(set) var required = 0
    private(set) var absent = 0
    /// Representatives of sessions that follow another, and those of them who were not there the time before.
    private(set) var representatives = 0
    private(set) var newRepresentatives = 0

    /// The share of gaps that are at most half as long again as the middle one; `nil` with fewer than two gaps.
    var regularity: Double? {
        guard gaps.count > 1, let usual = gaps.median else { return nil }
        return share(gaps.count { $0 <= usual * 1.5 }, of: gaps.count)
    }

    /// Takes in the sessions of a forum of one partnership or case.
    ///
    /// - Parameter required: Kinds of agency that have to be there; empty if nobody said.
    mutating func note(
        _ sessions: [ForumSession], required kinds: Set<Term<AgencyKind>>, scheduled: Int, cancelled: Int
    ) {
        self.scheduled += scheduled
        self.cancelled += cancelled
        held += sessions.count
        gaps += zip(sessions, sessions.dropFirst()).map { ($1.start - $0.start).days }
        for session in sessions {
            guard let there = session.event.present.map(Set.init) else { continue }
            present.append(Double(there.count))
            required += kinds.count
            absent += kinds.subtracting(there).count
        }
        let named = sessions.compactMap { $0.event.presentActors.map(Set.init) }
        for (before, now) in zip(named, named.dropFirst()) {
            representatives += now.count
            newRepresentatives += now.subtracting(before).count
        }
    }
}

/// A session that took place.
struct ForumSession: Sendable {
    let start: Instant
    let event: MeetingHeld
}
