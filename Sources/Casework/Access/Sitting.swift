internal import Ledger

/// One state of the log, from which somebody gets several questions answered one after the other.
final class Sitting: @unchecked Sendable {  // one thread uses it, while the snapshot is held
    let log: any EntryReader
    /// How they stand to cases, read once.
    let relations = RelationMemo()
    /// Who they are; `nil` until they were recognised.
    var guest: Reception.Guest?
    /// What is to be written down before any answer goes out.
    var accounts: [AuditRecord] = []

    init(on log: any EntryReader) { self.log = log }
}
