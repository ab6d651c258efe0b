internal import Almanac
internal import Events

/// What the watcher once found in the case, and who looked at its record.
extension CaseLife {
    mutating func tellAlerts() {
        guard track.isCustodial else { return }
        if happens(35) {
            raise("release-coverage-gap", "critical", at: releaseAt - .days(diary.chance.number(12...18)))
        }
        if happens(20) { raise("gate-pickup-missing", "urgent", at: releaseAt - .days(diary.chance.number(10...16))) }
        if happens(20) { raise("contact-sheet-missing", "warning", at: releaseAt - .days(diary.chance.number(9...20))) }
    }

    /// Somebody looks at the case; the reading goes into a stream of its own.
    mutating func tellReaders() {
        for _ in 0..<diary.chance.number(0...2) {
            let moment = inCommunity()
            diary.tell(
                RecordAccessed.self, at: moment, in: .made(.audit, reference.rawValue), as: team.hand(.manager),
                [
                    "actorRef": team.actor(.manager), "caseRef": reference, "projection": "CaseTimeline",
                    "asOf": Moment.instant(moment), "reason": "preparing a case meeting",
                ])
        }
    }

    private mutating func raise(_ rule: String, _ severity: String, at moment: Instant) {
        let alert = AlertID(nextOfItsOwn("AL"))
        let stream = StreamName.made(.alert, reference.rawValue)
        let watcher = Attributes(recordedBy: "watcher")
        let isWorse = severity != "critical" && happens(40)
        diary.tell(
            AlertRaised.self, at: moment, in: stream, as: watcher,
            [
                "alertId": alert, "ruleId": rule, "ruleVersion": 1, "caseRef": reference, "severity": severity,
                "evaluatedAt": Moment.instant(moment), "dueBy": Moment.instant(releaseAt), "mustAct": "case_manager",
                "remedy": "Arrange what is missing before the gate.", "summary": "something is missing for the release",
            ])
        if happens(55) { acknowledge(alert, stream, at: moment + .days(1)) }
        if isWorse { worsen(alert, severity, stream, watcher, at: moment + .days(3)) }
        if happens(75) { close(alert, stream, watcher, at: moment + .days(diary.chance.number(5...8))) }
    }

    private mutating func acknowledge(_ alert: AlertID, _ stream: StreamName, at moment: Instant) {
        diary.tell(
            AlertAcknowledged.self, at: moment, in: stream, as: team.hand(.manager),
            [
                "alertId": alert, "by": team.actor(.manager), "note": "on it",
                "snoozeUntil": happens(30) ? Moment.instant(moment + .days(1)) : nil,
            ])
    }

    private mutating func worsen(
        _ alert: AlertID, _ severity: String, _ stream: StreamName, _ watcher: Attributes, at moment: Instant
    ) {
        diary.tell(
            AlertSeverityChanged.self, at: moment, in: stream, as: watcher,
            [
                "alertId": alert, "from": severity, "to": "critical", "evaluatedAt": Moment.instant(moment),
                "reason": "the release is near",
            ])
    }

    private mutating func close(_ alert: AlertID, _ stream: StreamName, _ watcher: Attributes, at moment: Instant) {
        let isDismissed = happens(12)
        diary.tell(
            AlertClosed.self, at: moment, in: stream, as: isDismissed ? team.hand(.manager) : watcher,
            [
                "alertId": alert, "closure": isDismissed ? "accepted_risk" : "condition_cleared",
                "by": isDismissed ? team.actor(.manager) : ActorRef("watcher"),
                "reason": isDismissed ? "another way was agreed" : nil,
            ])
    }
}
