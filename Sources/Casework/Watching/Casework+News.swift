internal import Almanac
internal import Ledger
public import Watcher

extension Casework {
    /// How long one run waits for another to be told.
    private static let patienceForTelling = Span.milliseconds(30_000)
    /// Nobody reads more at once, and memory has a bound.
    private static let mostTold = 10_000

    /// Tells whoever runs the watcher what became new or graver since somebody was last told so here.
    ///
    /// What a run found that was cut short before it could tell is told by the next one.
    /// - Throws: ``UnreadableEntry``, ``StoreBusy`` while another run tells, what the store and `tell` throw.
    public func tellNews(_ tell: (AlertDigest) throws -> Void) throws {
        try tellHere { try tell(notices(after: $0, upTo: $1)) }
    }

    /// Tells whoever runs the watcher every alert that is open as the log has it; none of them is news after that.
    /// - Throws: what ``tellNews(_:)`` throws.
    public func tellOpen(_ tell: (AlertDigest) throws -> Void) throws {
        try tellHere { try tell(notices(after: 0, upTo: $1)) }
    }

    /// Every alert that is open as the log has it.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func openAlerts() throws -> AlertDigest {
        try door.read(.service("open-alerts")) { sight in
            let log = sight.log
            return AlertDigest(
                try AlertNoticeReader(log: log, catalogue: catalogue).notices(after: 0, upTo: log.head.position))
        }
    }

    /// How many alerts are open as the log has it.
    /// - Throws: what the store throws.
    public func openAlertCount() throws -> Int {
        try door.read(.count("open-alert-count")) { sight in
            let log = sight.log
            do {
                return try log.countRows(ViewSelection(.alertInbox))
            } catch is ViewOutdated {
                let reader = AlertNoticeReader(log: log, catalogue: catalogue)
                return try reader.notices(after: 0, upTo: log.head.position).count
            }
        }
    }

    private func tellHere(_ tell: (_ after: Int64, _ upTo: Int64) throws -> Void) throws {
        try door.admit(.service("tell"))
        try door.backroom.alone(at: "tell", within: Self.patienceForTelling) {
            let book = DeliveryBook(store: door.backroom)
            var state = try book.state(of: .output)
            let head = try door.backroom.read { try $0.head.position }
            try tell(state.delivered.map(Int64.init) ?? 0, head)
            guard state.delivered != Int(head) else { return }
            state.arrived(upTo: head, at: now)
            try book.keep(state, of: .output)
        }
    }

    private func notices(after: Int64, upTo: Int64) throws -> AlertDigest {
        try door.backroom.read { log in
            let notices = try AlertNoticeReader(log: log, catalogue: catalogue)
                .notices(after: after, upTo: upTo, most: Self.mostTold)
            return AlertDigest(notices, isCutShort: notices.count >= Self.mostTold)
        }
    }
}
