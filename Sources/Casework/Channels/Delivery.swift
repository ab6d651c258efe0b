internal import Almanac
internal import Events
internal import Exchange
internal import Ledger
internal import Watcher

/// One round of deliveries: everybody is told what is in the log after what they were told last.
struct Delivery {
    let casework: Casework
    let head: LogHead
    let moment: Instant
    let recent: RecentNotices
    private(set) var report = DeliveryReport()

    private var book: DeliveryBook { DeliveryBook(store: casework.door.backroom) }

    init(_ casework: Casework) throws {
        self.casework = casework
        head = try casework.door.backroom.read { try $0.head }
        moment = casework.now
        recent = RecentNotices(casework)
    }

    /// Delivers to one recipient, unless a pause after a failure lasts.
    ///
    /// - Parameter send: Sends the next that is after a state and up to a place; gives how far the recipient now is
    ///   told, and whether anything had to be sent.
    mutating func run(
        to recipient: Recipient,
        _ send: (_ state: DeliveryState, _ upTo: Int64, _ begin: () throws -> Void) throws -> Step
    ) throws {
        var state = try book.state(of: recipient)
        guard state.mayBeTried(at: moment) else { return report.waiting.append(recipient) }
        while state.delivered.map({ $0 < Int(head.position) }) ?? true {
            let upTo = state.pending.map(Int64.init) ?? head.position
            do {
                let step = try send(state, upTo) {
                    // Kept before anything leaves, so that a run that is cut short is repeated as it was.
                    state.pending = Int(upTo)
                    try book.keep(state, of: recipient)
                }
                state.arrived(upTo: step.told, at: step.isSent ? moment : nil)
                if step.isSent { report.sent += 1 }
                try book.keep(state, of: recipient)
            } catch let failure as DeliveryFailed {
                state.failed(failure, at: moment)
                try book.keep(state, of: recipient)
                return report.failures.append(.init(recipient: recipient, reason: failure.reason))
            }
        }
    }

    /// The entry at a place in the log; `nil` before the first.
    func entry(at position: Int64) throws -> LoggedEntry? {
        try casework.door.backroom.read { try $0.entries(Selection(after: position - 1, upTo: position)).first }
    }

    /// How far one step came.
    struct Step {
        /// The recipient is told all up to this place.
        let told: Int64
        let isSent: Bool
    }
}

/// What a round of deliveries did.
public struct DeliveryReport: Sendable {
    /// A recipient that could not be told.
    public struct Failure: Hashable, Sendable {
        public let recipient: Recipient
        public let reason: String
    }

    init(isLeftToOthers: Bool = false) { self.isLeftToOthers = isLeftToOthers }

    /// Messages that were accepted.
    public internal(set) var sent = 0
    /// Those that could not be told now.
    public internal(set) var failures: [Failure] = []
    /// Those that are left in peace after a failure, until their pause is over.
    public internal(set) var waiting: [Recipient] = []
    /// Another run was delivering all the time, so this one did not.
    public let isLeftToOthers: Bool
}
