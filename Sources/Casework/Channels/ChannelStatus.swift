public import Events
public import Projections

/// How the channels stand.
public struct ChannelStatus: Sendable {
    /// A recipient and how far it has been told.
    public struct Row: Sendable {
        public let recipient: Recipient
        public let state: DeliveryState
    }

    /// The end of the log.
    public let head: Int64
    public let recipients: [Row]

    /// Those whose last delivery failed.
    public var failing: [Recipient] { recipients.filter(\.state.isFailing).map(\.recipient) }

    /// The status on some lines.
    public var text: [TextLine] {
        [TextLine("log at position \(head)")] + (recipients.isEmpty ? [TextLine("nobody is told")] : [])
            + recipients.map(Self.line)
    }

    /// The status as one object.
    public var json: JSON {
        .record([
            "position": .number(head),
            "recipients": .list(recipients) { row in
                JSON.object([JSON.Member("recipient", .string(row.recipient.description))]).merging(
                    row.state.json.members ?? [])
            },
        ])
    }

    private static func line(of row: Row) -> TextLine {
        let state = row.state
        let told = state.delivered.map { "told up to position \($0)" } ?? "not told anything yet"
        guard let error = state.lastError else {
            let last = state.lastDelivered.map { ", last delivery \($0)" } ?? ""
            return TextLine("  \(row.recipient): \(told)\(last)")
        }
        let next = state.nextAttempt.map { ", tried again after \($0)" } ?? ""
        return TextLine("  \(row.recipient): \(told), failed \(state.attempts ?? 1) times: \(error)\(next)", .alert)
    }
}
