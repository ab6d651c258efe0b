public import Almanac
public import Events

/// That something was put right, as it was told to those who had received it.
public struct Rectification: Sendable {
    public let id: RectificationID
    /// How it was told, in the order in which that happened; at least once.
    public let notices: [Fact<RectificationNotified>]
    /// Who confirmed it, with the first time they did.
    public let acknowledgements: [AgencyRef: Fact<RectificationAcknowledged>]

    /// Everybody who was told, in order.
    public var recipients: [AgencyRef] { Set(notices.flatMap(\.event.recipients)).sorted() }

    /// Those who were told and have not confirmed it, in order.
    public var silent: [AgencyRef] { recipients.filter { acknowledgements[$0] == nil } }

    /// When somebody was told first; `nil` if they were not.
    public func told(_ recipient: AgencyRef, in zone: Zone) -> Instant? {
        notices.filter { $0.event.recipients.contains(recipient) }.map { $0.start(of: $0.event.notifiedAt, in: zone) }
            .min()
    }
}

extension CaseFile {
    /// All rectifications, in the order in which they were told first.
    public var rectifications: [Rectification] {
        let notices = facts(RectificationNotified.self)
        let answers = Dictionary(grouping: facts(RectificationAcknowledged.self), by: \.event.rectificationId)
        var seen: Set<RectificationID> = []
        return notices.map(\.event.rectificationId).filter { seen.insert($0).inserted }.map { id in
            Rectification(
                id: id, notices: notices.filter { $0.event.rectificationId == id },
                acknowledgements: Dictionary((answers[id] ?? []).map { ($0.event.recipient, $0) }) { first, _ in first }
            )
        }
    }
}
