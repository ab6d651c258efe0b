internal import Ledger
internal import Watcher

/// Notices of a round of deliveries: recipients who were told as much are told the same, and it is read once.
final class RecentNotices {
    private struct Stretch: Hashable {
        let after: Int64
        let upTo: Int64
    }

    private let casework: Casework
    private var known: [Stretch: [AlertNotice]] = [:]

    init(_ casework: Casework) { self.casework = casework }

    /// What became new or graver after one place, exclusive, and up to another, inclusive.
    func notices(after: Int64, upTo: Int64) throws -> [AlertNotice] {
        let stretch = Stretch(after: after, upTo: upTo)
        if let notices = known[stretch] { return notices }
        let notices = try casework.door.backroom.read { log in
            try AlertNoticeReader(log: log, catalogue: casework.catalogue).notices(after: after, upTo: upTo)
        }
        known[stretch] = notices
        return notices
    }
}
