public import Almanac
public import Events

/// A condition of release or supervision as it now stands.
public struct LicenceCondition: Sendable {
    /// How a condition stands at a moment.
    public enum State: String, Vocabulary {
        /// It begins later.
        case coming
        case active, suspended
        /// Lifted, expired, or past its last day.
        case ended
        /// It belongs to a release that ended with a return to custody.
        case history
    }

    public let imposition: Fact<ConditionImposed>
    /// First day, inclusive.
    public let from: CivilDate
    /// What happened to it, each with the first day on which it holds, in the order it happened.
    public let changes: [(from: CivilDate, fact: Fact<ConditionChanged>)]
    public let isHistory: Bool

    public var id: ConditionID { imposition.event.conditionId }
    public var kind: Term<ConditionImposed.Kind> { imposition.event.kind }
    /// Last day, inclusive; `nil` if open-ended. It ends before the day on which it is lifted or expires.
    public var until: CivilDate? {
        let ends = changes.filter { $0.fact.event.change.isOne(of: [.lifted, .expired]) }
        let ended = ends.map { $0.from.adding(days: -1) }.min()
        return [imposition.event.until, ended].compactMap(\.self).min()
    }

    /// How it stands on a day.
    public func state(on day: CivilDate) -> State {
        if isHistory { return .history }
        if until.map({ $0 < day }) ?? false { return .ended }
        if from > day { return .coming }
        let last = changes.last { $0.from <= day && $0.fact.event.change.isOne(of: [.varied, .suspended]) }
        return last?.fact.event.change == .suspended ? .suspended : .active
    }
}

extension CaseFile {
    /// All conditions in the order they were imposed; one imposed again under its name starts anew.
    public var conditions: [LicenceCondition] {
        let imposed = facts(ConditionImposed.self)
        let newest = Dictionary(imposed.map { ($0.event.conditionId, $0.id) }) { $1 }
        let current = Set(sinceLastReturn(imposed).map(\.id))
        let changes = facts(ConditionChanged.self)
        return imposed.filter { newest[$0.event.conditionId] == $0.id }.map { condition in
            let own = changes.filter {
                $0.event.conditionId == condition.event.conditionId && $0.happened(after: condition)
            }
            return LicenceCondition(
                imposition: condition, from: condition.event.from ?? day(of: condition.occurredAt),
                changes: own.map { ($0.event.from ?? day(of: $0.occurredAt), $0) },
                isHistory: !current.contains(condition.id))
        }
    }
}
