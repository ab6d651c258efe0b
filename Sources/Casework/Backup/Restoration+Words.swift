internal import Events
internal import Ledger
internal import Projections

extension Restoration {
    var json: JSON {
        .record(["position": .number(position), "restoredAt": restoredAt.json, "missing": missing.map { .number($0) }])
    }

    /// What somebody should know who relies on the log.
    var line: TextLine {
        let gap =
            missing.map { "\($0) signed entries after it are missing" }
            ?? "what came after it, if anything, is missing"
        return TextLine("restored from a backup on \(restoredAt) to position \(position): \(gap)", .faint)
    }
}
