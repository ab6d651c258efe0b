internal import Almanac
internal import Events
internal import Projections

/// In how many cases two case managers stood on record at once.
struct ManagerTally: Sendable {
    /// Cases that ever had a case manager.
    private(set) var cases = 0
    /// Cases in which one began more than a day before the end of another that is recorded, or without such an end.
    private(set) var withTwo = 0
    /// Changes of case manager, and those of them that overlapped or left the former one without an end.
    private(set) var changes = 0
    private(set) var overlaps = 0
    private(set) var withoutEnd = 0

    /// A hand-over may take so long.
    private static let grace = Span.days(1)

    mutating func note(_ file: CaseFile) {
        let managers = file.roles.filter { $0.role == .caseManager && $0.isEverHeld }.sorted { $0.from < $1.from }
        guard !managers.isEmpty else { return }
        cases += 1
        let turns = zip(managers, managers.dropFirst()).filter { $0.actor != $1.actor }
        let ends = turns.map { former, next in (end: Self.end(of: former, in: file), from: next.from) }
        changes += turns.count
        withoutEnd += ends.count { $0.end == nil }
        overlaps += ends.count { turn in turn.end.map { $0 > turn.from + Self.grace } ?? false }
        if ends.contains(where: { turn in turn.end.map { $0 > turn.from + Self.grace } ?? true }) { withTwo += 1 }
    }

    /// The end that somebody recorded; `nil` if the next one simply took over.
    private static func end(of tenure: RoleTenure, in file: CaseFile) -> Instant? {
        let ended = file.roleEndings.filter {
            $0.actor == tenure.actor && $0.role == .caseManager && $0.at >= tenure.from
        }.map(\.at)
        return (ended + [tenure.fact.event.until?.exclusiveEnd(in: file.zone)].compactMap(\.self)).min()
    }
}
