public import Almanac
public import Events
internal import Projections

/// To whom an alert goes when nobody answers it, and how long each waits.
public struct EscalationPath: Hashable, Sendable {
    /// From whom to whom, the nearest first; as alerts name those who must act.
    public let rungs: [String]
    /// For each severity, how long after it began to wait it goes one rung up; none for a severity that never does.
    public let limits: [AlertSeverity: [Span]]

    /// Puts a path together; the limits of a severity rise.
    public init(rungs: [String], limits: [AlertSeverity: [Span]]) {
        self.rungs = rungs
        self.limits = limits
    }

    /// House defaults, because no source gives numbers.
    public static let standard = EscalationPath(
        rungs: ["owner", "case manager", "lead agency", "steering group"],
        limits: [.urgent: [.hours(24), .hours(72)], .critical: [.hours(2), .hours(8)]])

    /// Where an alert is now.
    ///
    /// It begins with whoever must act, and each limit that passes without an answer takes it one rung further. One that
    /// names nobody is for the case manager.
    /// - Parameter waitingSince: Since when it has waited; `nil` if somebody has answered.
    public func escalation(
        of severity: AlertSeverity, addressedTo mustAct: String?, waitingSince: Instant?, at clock: Clock
    ) -> Escalation {
        let addressee = mustAct ?? "case manager"
        guard let waitingSince else { return Escalation(level: 0, with: addressee, next: nil) }
        let ends = (limits[severity] ?? []).map { waitingSince + $0 }
        let level = ends.prefix { clock.hasReached($0) }.count
        let place = place(of: addressee)
        let rung = min(place + level, rungs.count - 1)
        let isMoved = level > 0 && rung > place
        let canRise = rung < rungs.count - 1 && level < ends.count
        return Escalation(
            level: level, with: isMoved ? rungs[rung] : addressee, next: canRise ? ends[level] : nil)
    }

    /// The highest rung that is named; what is not on the path is asked first.
    private func place(of addressee: String) -> Int {
        let named = Set(addressee.split(separator: ",").map(CaseWork.plain))
        return rungs.lastIndex(where: named.contains) ?? 0
    }
}

/// How far an alert has gone up because nobody answered.
public struct Escalation: Hashable, Sendable {
    /// Limits that passed without an answer; 0 at the beginning.
    public let level: Int
    /// Who is to answer now.
    public let with: String
    /// When it goes to the next; `nil` if it stays where it is.
    public let next: Instant?
}
