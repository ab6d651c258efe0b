import Events
import Ledger
import Specifications

/// What one writer does in one transaction.
struct Batch {
    var appends: [[Draft]] = []
    var expecting = ExpectedVersion.any
    var time: RecordingTime
    var memos: [Memo] = []
    /// Keys of memos that are thrown away.
    var removed: [String] = []
    /// Whether it comes to its end without throwing.
    var isKept = true

    static let shelf = "shelf"

    /// Does it.
    /// - Parameter moment: Called between one thing and the next.
    func run(in log: any EntryWriter, _ moment: () -> Void = {}) throws -> [Receipt] {
        var receipts: [Receipt] = []
        for drafts in appends {
            guard let stream = drafts.first?.stream else { continue }
            receipts += try log.append(drafts, to: stream, expecting: expecting, at: time)
            moment()
        }
        for memo in memos { try log.keep(memo) }
        for key in removed { try log.removeMemo(key, from: Self.shelf) }
        moment()
        if !isKept { throw ChangedMind() }
        return receipts
    }

    /// What came of something, in words that can be compared.
    static func outcome<Outcome>(_ body: () throws -> Outcome) -> String {
        do {
            return try "\(body())"
        } catch {
            return "\(type(of: error)): \(error)"
        }
    }
}
