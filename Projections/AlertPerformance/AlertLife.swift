internal import Almanac
internal import Events

/// An alert from when it was raised to how it ended.
struct AlertLife {
    let raised: AlertRaised
    let raisedAt: Instant
    private(set) var acknowledgedAt: Instant?
    private(set) var end: (closure: Term<AlertClosed.Closure>, at: Instant)?

    /// The alerts of a stream, in the order in which they were raised.
    static func all(in history: History) -> [AlertLife] {
        var (lives, places): ([AlertLife], [AlertID: Int]) = ([], [:])
        for entry in history.entries.sorted(by: { $0.position < $1.position }) {
            let moment = entry.occurred.instant
            switch entry.event {
            case let raised as AlertRaised:
                places[raised.alertId] = lives.count
                lives.append(AlertLife(raised: raised, raisedAt: raised.evaluatedAt?.start(in: .utc) ?? moment))
            case let seen as AlertAcknowledged:
                if let place = places[seen.alertId] {
                    lives[place].acknowledgedAt = lives[place].acknowledgedAt ?? moment
                }
            case let closed as AlertClosed:
                if let place = places[closed.alertId] { lives[place].end = (closed.closure, moment) }
            default: break
            }
        }
        return lives
    }
}

extension RulePerformance {
    mutating func note(_ life: AlertLife, isAgain: Bool) {
        opened += 1
        if isAgain { reopened += 1 }
        // A day without an hour is over at its end.
        let due = life.raised.dueBy?.last(in: .utc)
        if let due { leads.append((due - life.raisedAt).minutes) }
        if let seen = life.acknowledgedAt { acknowledgements.append((seen - life.raisedAt).minutes) }
        switch life.end?.closure.word {
        case .conditionCleared: noteCleared(at: life.end?.at, due: due)
        case .dismissedFalsePositive: dismissedFalsePositive += 1
        case .acceptedRisk: acceptedRisk += 1
        case .superseded: superseded += 1
        case nil: if life.end == nil { stillOpen += 1 }
        }
    }

    private mutating func noteCleared(at moment: Instant?, due: Instant?) {
        guard let moment, let due else { return clearedWithoutDue += 1 }
        if moment <= due { clearedBeforeDue += 1 } else { clearedAfterDue += 1 }
    }
}
