public import Almanac
public import Events

/// How regularly a forum of a partnership meets, seen from a moment.
public struct ForumRhythm: Sendable {
    public let forum: Term<Forum>
    public let held: Int
    /// The last session up to the moment; `nil` if there was none.
    public let last: Moment?
    /// The next session from the moment on; `nil` if none is planned.
    public let next: Moment?
    /// Days between one session and the next, the middle one of all up to the moment; `nil` with fewer than two.
    public let usualDays: Int?

    /// The forums of a partnership, by name.
    public static func all(of row: PartnershipRow, at moment: Instant) -> [ForumRhythm] {
        let forums = Set((row.held + row.scheduled).map(\.forum))
        return forums.sorted { $0.rawValue < $1.rawValue }.map { forum in
            let held = row.held.filter { $0.forum == forum && $0.at.start(in: .utc) <= moment }.map(\.at)
            let ahead = row.scheduled.first { $0.forum == forum && $0.at.last(in: .utc) >= moment }
            return ForumRhythm(
                forum: forum, held: held.count, last: held.last, next: ahead?.at,
                usualDays: usualDays(between: held.map { $0.start(in: .utc) }))
        }
    }

    private static func usualDays(between sessions: [Instant]) -> Int? {
        let gaps = zip(sessions, sessions.dropFirst()).map { Int(($1 - $0).days.rounded()) }.sorted()
        return gaps.isEmpty ? nil : gaps[gaps.count / 2]
    }

    var json: JSON {
        .record([
            "forum": forum.json, "held": held.json, "lastHeld": last?.json, "nextScheduled": next?.json,
            "usualDays": usualDays?.json,
        ])
    }

    var line: String {
        let spoken = SpokenTime(in: .utc)
        let rhythm = usualDays.map { ", usually every \($0) days" } ?? ""
        let last = last.map { "last \(spoken.shortMoment($0))" } ?? "none held yet"
        let next = next.map { "next \(spoken.shortMoment($0))" } ?? "none planned"
        return "  \(forum.inWords): \(held) held\(rhythm), \(last), \(next)"
    }
}

extension PartnershipRow {
    /// The partnership as one object, seen from a moment.
    public func json(at moment: Instant) -> JSON {
        .record([
            "partnership": name.json, "forums": .list(ForumRhythm.all(of: self, at: moment)) { $0.json },
            "cancelled": cancelled.json, "present": present.json, "invited": invited.json,
            "reviews": .list(reviews) { $0.json },
        ])
    }

    /// The partnership on some lines, seen from a moment; its hours are UTC, for it names no zone.
    public func text(at moment: Instant) -> [TextLine] {
        let agencies = present.map(\.inWords) + invited.map(\.rawValue)
        let review = reviews.last.map {
            "last review: \($0.kind?.inWords ?? "kind not recorded"), \(SpokenTime(in: .utc).shortMoment($0.at))"
        }
        return [TextLine(name, .heading)] + ForumRhythm.all(of: self, at: moment).map { TextLine($0.line) }
            + [
                TextLine("  \(cancelled) cancelled; times in UTC", .faint),
                TextLine("  agencies: \(agencies.isEmpty ? "none recorded" : agencies.joined(separator: ", "))"),
                TextLine("  \(review ?? "no review recorded")"),
            ]
    }
}
