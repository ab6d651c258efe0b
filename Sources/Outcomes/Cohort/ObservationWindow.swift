public import Almanac
internal import Events
internal import Projections

/// How long somebody knew how a person fared after a release.
public struct ObservationWindow: Hashable, Sendable {
    /// Why nobody knows what came after.
    public enum Ending: String, CaseIterable, Hashable, Sendable {
        /// The person is accompanied still: observation ends with the record.
        case accompanied
        case returned = "returned_to_custody"
        case closed, deceased, deported, transferred
        /// A leave from custody was over.
        case leaveOver = "leave_over"
    }

    /// When observation ended.
    public let end: Instant
    /// Whole local days from the gate, from 0.
    public let days: Int
    public let ending: Ending
}

extension ObservationWindow {
    /// Looks at an episode, of which nothing is known after `moment`.
    init(of episode: ReleaseEpisode, until moment: Instant) {
        let file = episode.file
        var ends: [(Instant, Ending)] = [(max(moment, episode.gate), .accompanied)]
        if let returned = episode.returned {
            let isLeave = file.plannedRelease?.kind == .temporaryLeave
            ends.append((returned.start(of: returned.event.at, in: file.zone), isLeave ? .leaveOver : .returned))
        }
        if let closing = file.facts(CaseClosed.self).first(where: { $0.occurredAt >= episode.gate }) {
            ends.append((closing.occurredAt, Ending(closing.event.reason?.word)))
        }
        let first = ends.reversed().min { $0.0 < $1.0 } ?? (moment, .accompanied)
        end = first.0
        ending = first.1
        days = max(episode.days(to: file.day(of: first.0)), 0)
    }
}

extension ObservationWindow.Ending {
    fileprivate init(_ reason: CaseClosed.Reason?) {
        switch reason {
        case .deceased: self = .deceased
        case .deported: self = .deported
        case .transferred: self = .transferred
        default: self = .closed
        }
    }

    /// Whether the person could still be met with what one waits for, only that nobody would know of it.
    public var leavesUnknown: Bool { self == .closed || self == .transferred || self == .deported }
}
