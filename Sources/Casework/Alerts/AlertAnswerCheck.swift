internal import Almanac
internal import Events
internal import Projections
internal import Watcher

/// Whether an open alert allows an answer, as its case stands.
struct AlertAnswerCheck {
    private let alert: RaisedAlert
    private let moment: Instant
    /// What the rules see of the case; `nil` for an alert that no rule about a case raised.
    private let outlook: CaseOutlook?

    init(_ alert: RaisedAlert, at moment: Instant, _ reader: CaseReader) throws {
        self.alert = alert
        self.moment = moment
        let isOfCase = RuleCatalogue.all.contains { $0.id == alert.event.ruleId }
        outlook = isOfCase ? try CaseOutlook(alert.caseRef, at: moment, reader) : nil
    }

    /// The local time of the case.
    var spoken: SpokenTime { SpokenTime(in: outlook?.file.zone ?? .utc) }

    /// The event that records the answer.
    /// - Throws: ``BadInput`` for an answer that is not allowed.
    func event(for answer: AlertAnswer, by actor: ActorRef) throws(BadInput) -> any Event {
        switch answer {
        case .acknowledged(let note): return AlertAcknowledged(alertId: alert.alertId, by: actor, note: note)
        case .snoozed(let until, let note):
            try check(until)
            return AlertAcknowledged(alertId: alert.alertId, by: actor, note: note, snoozeUntil: .instant(until))
        case .dismissed(let dismissal, let reason):
            return AlertClosed(
                alertId: alert.alertId, closure: .known(dismissal.closure), by: actor, reason: reason,
                evidence: try present()?.evidence)
        }
    }

    private var key: AlertKey { AlertKey(rule: alert.event.ruleId, about: alert.event.discriminator ?? "") }

    /// The alert as the rules find it at the moment; what a person answers must be what is so.
    private func present() throws(BadInput) -> OpenAlert? {
        guard let outlook else { return nil }
        guard let present = outlook.evaluation(at: moment)[key] else {
            throw BadInput(
                field: "ALERT", expected: "an alert whose condition holds",
                found: "\(alert.alertId), whose condition holds no longer",
                advice: "run `throughcare watch`, which closes it")
        }
        guard present.severity <= alert.severity else {
            throw BadInput(
                field: "ALERT", expected: "an alert as grave as it is recorded (\(alert.severity.rawValue))",
                found: "\(alert.alertId), which is \(present.severity.rawValue) by now",
                advice: "run `throughcare watch` first, look at it again, then answer")
        }
        return present
    }

    /// A snooze ends before the alert becomes graver or ends by itself.
    private func check(_ until: Instant) throws(BadInput) {
        guard until > moment else {
            throw BadInput(
                field: "--until", expected: "a moment after \(moment)", found: "\(until)",
                advice: "give a moment ahead, or acknowledge it without setting it aside")
        }
        guard let present = try present(), let outlook else { return }
        let step = outlook.foresight.first(after: moment, through: until - .milliseconds(1)) { later in
            later[key].map { $0.severity > present.severity } ?? true
        }
        guard let step else { return }
        let change = step.evaluation[key].map { "becomes \($0.severity.rawValue)" } ?? "ends by itself"
        throw BadInput(
            field: "--until", expected: "\(step.moment) at the latest, when the alert \(change)", found: "\(until)",
            advice: "give --until \(step.moment) (\(spoken.shortMoment(step.moment)) local time) or earlier")
    }
}
