public import Almanac
public import Events
internal import Ledger
internal import Projections

/// One run of the watcher, as the run log keeps it: when, over what, and what came of it.
public struct WatchRunRecord: Hashable, Sendable {
    static let shelf = "watch-run"
    /// Runs are remembered that long.
    static let kept = Span.days(400)

    public let runId: EntryID
    public let startedAt: Instant
    /// The moment that was looked at.
    public let asOf: Instant
    /// By which rules.
    public let ruleSetVersion: String
    public let casesEvaluated: Int
    public let alertsOpened: Int
    public let alertsChanged: Int
    public let alertsClosed: Int
    /// Rules and cases with which something went wrong.
    public let troubles: Int
    public let duration: Span
    /// The end of the log when the run began.
    public let lastPosition: Int64

    /// The run as one object.
    public var json: JSON {
        .record([
            "runId": .string(runId.description), "startedAt": startedAt.json, "asOf": asOf.json,
            "ruleSetVersion": ruleSetVersion.json, "casesEvaluated": casesEvaluated.json,
            "alertsOpened": alertsOpened.json, "changed": alertsChanged.json, "closed": alertsClosed.json,
            "troubles": troubles.json, "durationMs": .number(duration.milliseconds), "lastSeq": .number(lastPosition),
        ])
    }

    /// The run in one line.
    public var inWords: String {
        let looked = "looked at \(casesEvaluated) cases in \(duration.milliseconds) ms"
        let wrote = "\(alertsOpened) raised, \(alertsChanged) changed, \(alertsClosed) closed"
        return "\(startedAt)  \(looked); \(wrote)" + (troubles > 0 ? "; \(troubles) troubles" : "")
    }

    init(
        _ report: WatchReport, runId: EntryID, startedAt: Instant, duration: Span, rules: String, lastPosition: Int64
    ) {
        self.runId = runId
        self.startedAt = startedAt
        asOf = report.moment
        ruleSetVersion = rules
        casesEvaluated = report.cases
        (alertsOpened, alertsChanged, alertsClosed) = (report.raised, report.changed, report.closed)
        troubles = report.troubles.count
        self.duration = duration
        self.lastPosition = lastPosition
    }

    init(_ memo: Memo) throws {
        let fields = try MemoFields(memo)
        runId = try fields.value("runId")
        startedAt = try fields.instant("startedAt")
        asOf = try fields.instant("asOf")
        ruleSetVersion = try fields.value("ruleSetVersion")
        casesEvaluated = try fields.value("casesEvaluated")
        alertsOpened = try fields.value("alertsOpened")
        alertsChanged = try fields.value("changed")
        alertsClosed = try fields.value("closed")
        troubles = try fields.value("troubles")
        duration = .milliseconds(try fields.number("durationMs"))
        lastPosition = try fields.number("lastSeq")
    }

    /// Adds the run to the run log and forgets those that are too old.
    func keep(in log: any EntryWriter) throws {
        try log.keep(
            Memo(
                shelf: Self.shelf, key: runId.description, order: startedAt.milliseconds, body: json.canonicalBytes))
        let old = try log.memos(on: Self.shelf, .ordered(upTo: (startedAt - Self.kept).milliseconds))
        for memo in old { try log.removeMemo(memo.key, from: Self.shelf) }
    }
}
