public import Almanac
public import Events
public import Watcher

/// What a run of the watcher saw and wrote.
public struct WatchReport: Sendable {
    /// The moment looked at.
    public let moment: Instant
    /// Nothing was written: every open case was looked at, and `alerts` are all that were open at the moment.
    public let isRehearsal: Bool
    /// Every alert of the cases that were looked at, the gravest first; empty unless nothing was to be written.
    public internal(set) var alerts: [OpenAlert] = []
    /// What was raised in this run or became graver, the gravest first; at most ``mostNews``.
    public internal(set) var news: [AlertNews] = []
    /// News that found no place in `news`.
    public internal(set) var newsLeftOut = 0
    /// What rules could not tell of the cases that were looked at.
    public internal(set) var unknowns: [CaseUnknown] = []
    /// What found no place in `unknowns`.
    public internal(set) var unknownsLeftOut = 0
    /// What went wrong with a rule or a case; everything else was done all the same.
    public internal(set) var troubles: [WatchTrouble] = []
    /// Values set for rules that were passed over, because they fit none.
    public internal(set) var remarks: [PolicyRemark] = []
    /// Cases that were looked at.
    public internal(set) var cases = 0
    /// Alerts raised, changed and closed in the log; zero if nothing was to be written.
    public internal(set) var raised = 0
    public internal(set) var changed = 0
    public internal(set) var closed = 0

    /// A run says no more news than this, so that its memory has a bound.
    public static let mostNews = 1_000
    /// And no more than this of what rules could not tell.
    public static let mostUnknowns = 1_000

    init(at moment: Instant, isRehearsal: Bool) {
        self.moment = moment
        self.isRehearsal = isRehearsal
    }

    mutating func note(_ change: AlertChange) {
        switch change {
        case .raised(let alert, _):
            raised += 1
            add(AlertNews(alert: alert, before: nil))
        case .changed(let standing, let alert):
            changed += 1
            if alert.severity > standing.severity { add(AlertNews(alert: alert, before: standing.severity)) }
        case .cleared, .superseded: closed += 1
        }
    }

    mutating func note(_ evaluation: Evaluation) {
        cases += 1
        let room = isRehearsal ? Int.max : Self.mostUnknowns - unknowns.count
        unknowns += evaluation.unknowns.prefix(max(room, 0)).map {
            CaseUnknown(caseRef: evaluation.caseRef, rule: $0.rule, unknown: $0.unknown)
        }
        unknownsLeftOut += max(0, evaluation.unknowns.count - max(room, 0))
        troubles += evaluation.troubles.map { WatchTrouble(caseRef: evaluation.caseRef, kind: .rule($0)) }
    }

    /// Puts what was gathered case by case in the order in which it is told.
    mutating func sort() {
        alerts.sort(by: OpenAlert.isMorePressing)
        news.sort { OpenAlert.isMorePressing($0.alert, $1.alert) }
    }

    private mutating func add(_ one: AlertNews) {
        if news.count < Self.mostNews { news.append(one) } else { newsLeftOut += 1 }
    }
}

/// An alert that was raised, or that became graver.
public struct AlertNews: Hashable, Sendable {
    public let alert: OpenAlert
    /// How grave it was before; `nil` for one that was not open.
    public let before: AlertSeverity?
}

/// What a rule could not tell of a case.
public struct CaseUnknown: Hashable, Sendable {
    public let caseRef: CaseRef
    public let rule: String
    public let unknown: Unknown
}

/// Something that went wrong in a run and did not stop it.
public struct WatchTrouble: Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Kind: Hashable, Sendable {
        /// A rule could not answer, or took too long.
        case rule(RuleTrouble)
        /// An entry of the case cannot be read, so no rule could be asked.
        case unreadable(String)
    }

    public let caseRef: CaseRef
    public let kind: Kind

    public var description: String {
        switch kind {
        case .rule(let trouble): "\(caseRef): \(trouble)"
        case .unreadable(let reason): "\(caseRef) could not be looked at, its alerts stay as they were: \(reason)"
        }
    }
}
