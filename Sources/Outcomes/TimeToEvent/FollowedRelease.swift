/// One release and how long it went well.
public struct FollowedRelease: Hashable, Sendable {
    /// Days until the ending that is asked for, or until nobody would have known of it; `nil` if it is not recorded.
    public let until: ObservedTime?
    /// Days until the first of all endings that compete, or until nobody would have known of one of them; `nil` if one of
    /// them is not recorded.
    public let first: ObservedTime?

    /// Says how long it went well.
    public init(until: ObservedTime?, first: ObservedTime?) {
        self.until = until
        self.first = first
    }
}

extension CohortGroups {
    /// What is known of the time after the releases from custody, group by group.
    /// - Throws: `TimeNotUsable`.
    public func survival(_ question: SurvivalQuestion) throws(TimeNotUsable) -> SurvivalReport {
        let followed = groups.map { group in
            let releases = group.rows.filter(\.isRelease).map { row in
                FollowedRelease(until: row.followUp[question.ending], first: row.followUp.first(of: question.competing))
            }
            return (name: group.name, releases: releases)
        }
        return try SurvivalReport(followed.filter { !$0.releases.isEmpty }, question)
    }
}
