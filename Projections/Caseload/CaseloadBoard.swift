public import Almanac
public import Events

/// How much work each actor has at a moment: open cases on which the actor holds any responsibility then.
public struct CaseloadBoard: Sendable {
    /// The work of one actor.
    public struct Load: Sendable {
        public let actor: ActorRef
        public fileprivate(set) var activeCases = 0
        /// Cases between 30 days before and 90 days after release, both inclusive.
        public fileprivate(set) var inTransition = 0
        /// Releases planned within the next 14 days, inclusive.
        public fileprivate(set) var releasesNext14d = 0
        /// What the directory says of the actor; `nil` if it says nothing.
        public fileprivate(set) var entry: DirectoryRow?
    }

    public let moment: Instant
    private var loads: [ActorRef: Load] = [:]

    /// A board without cases.
    public init(at moment: Instant) { self.moment = moment }

    /// The work of each actor, in the order of their references.
    public var all: [Load] { loads.values.sorted { $0.actor < $1.actor } }

    /// Counts a case for everybody who holds a responsibility on it; a closed one is nobody's work.
    public mutating func count(_ row: CaseloadRow) {
        guard row.isOpen else { return }
        for actor in Set(row.active(at: moment).map(\.actor)) {
            loads[actor, default: Load(actor: actor)].activeCases += 1
            guard let release = row.gate.instant else { continue }
            let left = release - moment
            if left <= .days(30), left >= .days(-90) { loads[actor]?.inTransition += 1 }
            let isAhead = row.gate.state == .planned && left >= .zero
            if isAhead, left <= .days(14) { loads[actor]?.releasesNext14d += 1 }
        }
    }

    /// Takes note of what the directory says of an actor; nothing if the actor has no case.
    public mutating func note(_ entry: DirectoryRow) { loads[entry.actor]?.entry = entry }
}

extension CaseloadBoard.Load {
    /// Support sessions in the 90 days before a moment; `nil` if the directory does not know the actor.
    public func supportSessions(before moment: Instant) -> Int? {
        entry?.supportSessions.filter { session in
            let held = session.start(in: .utc)
            return held <= moment && moment - held <= .days(90)
        }.count
    }

    /// Recorded absences that are not over at a moment.
    public func leaveAhead(at moment: Instant) -> [DirectoryRow.Leave]? {
        entry?.leave.filter { $0.to.map { $0.start(in: .utc) > moment } ?? true }
    }

    /// The work as one object. How cases weigh is not agreed upon, so the weighted load is unknown.
    public func json(at moment: Instant) -> JSON {
        .record([
            "actor": actor.json, "activeCases": activeCases.json, "inTransition": inTransition.json,
            "releasesNext14d": releasesNext14d.json, "supportSessionsLast90d": supportSessions(before: moment)?.json,
            "leaveAhead": leaveAhead(at: moment)?.json, "weightedLoad": nil,
        ])
    }

    /// The work in one line.
    public func line(at moment: Instant) -> String {
        let leave = leaveAhead(at: moment).map { leave in
            let spoken = SpokenTime(in: entry?.zone ?? .utc)
            let spans = leave.map { span in
                let end = span.to.map { " to \(spoken.shortMoment($0))" } ?? " until further notice"
                let substitute = span.substitute.map { ", substitute \($0)" } ?? ", no substitute recorded"
                return "\(spoken.shortMoment(span.from))\(end)\(substitute)"
            }
            return spans.isEmpty ? "no leave recorded" : "away \(spans.joined(separator: "; "))"
        }
        let sessions = supportSessions(before: moment).map { "support sessions in 90 d: \($0)" }
        return [
            actor.rawValue, "active cases: \(activeCases)", "around their release: \(inTransition)",
            "releases within 14 d: \(releasesNext14d)", sessions ?? "not in the directory", leave,
        ].compactMap { $0 }.joined(separator: "  ")
    }
}
