internal import Casework
internal import Events
internal import Projections

/// How records of the audit trail are told.
enum AuditWords {
    /// Shows records, and says how many there are beyond them.
    /// - Returns: The summary, such as `50 of 312 records`.
    static func tell(_ account: AuditAccount, _ output: OutputOptions) -> String {
        if output.json { account.json.forEach { Terminal.print($0.line) } } else { Terminal.print(account.text) }
        if account.shown == 0 { output.say("no records") }
        if account.rest > 0 { output.say("and \(account.rest) more: --limit or --all shows them") }
        return account.rest > 0
            ? "\(account.shown) of \(account.total) records" : "\(account.total) records"
    }
}
