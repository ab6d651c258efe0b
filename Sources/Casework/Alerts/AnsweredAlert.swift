internal import Almanac
internal import Events
internal import Projections

/// An alert with the answer that was recorded.
public struct AnsweredAlert: Sendable {
    public let recorded: Recorded
    let alert: RaisedAlert
    let answer: AlertAnswer
    let spoken: SpokenTime

    /// What stands now, in one line.
    public var words: String {
        let subject = "\(alert.event.ruleId) of \(alert.caseRef)"
        let verb = recorded.isRehearsal ? "would be" : "is"
        return switch answer {
        case .acknowledged: "\(subject) \(verb) answered; it speaks up again if it grows graver"
        case .snoozed(let until, _): "\(subject) \(verb) set aside until \(spoken.shortMoment(until))"
        case .dismissed:
            "\(subject) \(verb) dismissed, until its evidence changes, it grows graver or the release moves to another day"
        }
    }
}
