internal import Almanac
internal import Events
internal import Projections

/// How the actions that one agency owns were done.
struct ActionTally: Sendable {
    private(set) var agreed = 0
    private(set) var completed = 0
    /// Those that were due by the moment, or completed before.
    private(set) var judged = 0
    private(set) var onTime = 0
    private(set) var moved = 0

    mutating func note(_ action: AgreedAction, in zone: Zone, at moment: Instant) {
        agreed += 1
        if action.movedTimes > 0 { moved += 1 }
        let done = action.completion.map { $0.start(of: $0.event.completedAt, in: zone) }
        if done != nil { completed += 1 }
        guard let due = action.dueBy?.last(in: zone), done != nil || due <= moment else { return }
        judged += 1
        if action.completion?.event.outcome == .notPossible { return }
        if done.map({ $0 <= due }) ?? false { onTime += 1 }
    }
}

/// How one agency answered what it was asked.
struct RequestTally: Sendable {
    private(set) var asked = 0
    private(set) var answered = 0
    private(set) var overdue = 0
    private(set) var partly = 0
    private(set) var refused = 0
    private(set) var refusedWithReason = 0
    private(set) var hours: [Double] = []

    mutating func note(_ request: PartnerRequest, at moment: Instant) {
        asked += 1
        guard let answer = request.answer else {
            if request.state(at: moment) == .overdue { overdue += 1 }
            return
        }
        answered += 1
        hours.append(Double((answer.occurredAt - request.request.occurredAt).milliseconds) / 3_600_000)
        if answer.event.outcome == .partly { partly += 1 }
        guard answer.event.outcome == .refused else { return }
        refused += 1
        if !(answer.event.reason ?? "").isEmpty { refusedWithReason += 1 }
    }
}

/// What reviews of a partnership say, by their kind; the empty kind for those that do not say theirs.
struct ReviewTally: Sendable {
    struct Part: Sendable {
        var reviews = 0
        var scores: [Double] = []
        var workload: [PartnershipReviewRecorded.WorkloadEffect: Int] = [:]
        var protocolWorked = 0
        var protocolFailed = 0
    }

    private(set) var parts: [String: Part] = [:]

    mutating func note(_ review: PartnershipReviewRecorded) {
        let kind = review.kind.map(\.told) ?? ""
        var part = parts[kind] ?? Part()
        part.reviews += 1
        part.scores += [review.score].compactMap(\.self)
        if let effect = review.workloadEffect?.word { part.workload[effect, default: 0] += 1 }
        if review.protocolWorked == true { part.protocolWorked += 1 }
        if review.protocolWorked == false { part.protocolFailed += 1 }
        parts[kind] = part
    }
}
