internal import Events
internal import Ledger

/// What became of a submission that was let in.
struct Admission {
    let receipt: Receipt
    /// What a person should look at; empty for what the log held already.
    let warnings: [Warning]
}
