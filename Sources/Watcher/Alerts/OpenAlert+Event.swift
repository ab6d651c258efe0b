public import Almanac
public import Events

extension OpenAlert {
    /// The event that raises the alert; the id of its entry is also the alert's own.
    ///
    /// - Parameter previous: The alert about the same thing that was closed before; `nil` if there was none.
    public func raised(as id: EntryID, at moment: Instant, after previous: AlertID? = nil) -> AlertRaised {
        AlertRaised(
            alertId: AlertID(id.description), ruleId: rule, severity: .known(severity), ruleVersion: ruleVersion,
            params: parameters, caseRef: caseRef, discriminator: about, evidence: evidence,
            evaluatedAt: .instant(moment), dueBy: dueBy.map { .instant($0) },
            mustAct: mustAct.joined(separator: ", "), remedy: remedy, summary: summary,
            folded: folded.isEmpty ? nil : folded, episode: episode, previous: previous)
    }

    /// The alert as one object.
    public var json: JSON {
        .object([
            JSON.Member("rule", .string(rule)),
            JSON.Member("case", caseRef?.json ?? .null),
            JSON.Member("about", .string(about)),
            JSON.Member("severity", severity.json),
            JSON.Member("summary", .string(summary)),
            JSON.Member("mustAct", mustAct.json),
            JSON.Member("remedy", .string(remedy)),
            JSON.Member("evidence", evidence.json),
            JSON.Member("dueBy", dueBy.map { .string($0.description) } ?? .null),
            JSON.Member("episode", episode?.json ?? .null),
            JSON.Member("folded", folded.json),
            JSON.Member("ruleVersion", ruleVersion.json),
            JSON.Member("parameters", parameters),
        ])
    }
}
