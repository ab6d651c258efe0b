internal import Almanac
public import Events
internal import Ledger
internal import Projections
internal import Watcher

extension Casework {
    /// Records what a person says to an open alert.
    ///
    /// - Parameters:
    ///   - name: The alert's reference, or a beginning of it that is long enough.
    ///   - rehearse: Check everything and keep nothing.
    /// - Throws: ``AlertNotFound``, also for the alert of a case that is not for them; ``AmbiguousAlert``; ``AlertNotOpen``
    ///   for one that is closed; ``BadInput`` for an answer that the alert does not allow as the case stands; what the store
    ///   throws.
    public func answer(
        _ name: String, _ answer: AlertAnswer, by actor: ActorRef, rehearse: Bool = false
    ) throws -> AnsweredAlert {
        let now = now
        // What they may not know of is not found, and is not among those that a beginning could mean.
        let known = try door.glance(.list("alert")) { try AlertFinder(reader(on: $0.log)).alert(name) }
        let asked = Asked.answering(of: known.stream.caseOfAlerts)
        return try foundOnly(name) {
            try door.write({ _, _ in asked }, rehearse: rehearse) { log, principal in
                let reader = self.reader(on: log)
                let found = try AlertFinder(reader).alert(known.alert.alertId.rawValue)
                if let closing = found.alert.closing?.event {
                    throw AlertNotOpen(
                        alertId: found.alert.alertId, closure: closing.closure, by: closing.by, next: found.next)
                }
                let check = try AlertAnswerCheck(found.alert, at: presentMoment(of: log), reader)
                let event = try check.event(for: answer, by: actor)
                let submission = try Submission(
                    stream: found.stream, type: type(of: event).name, attributes: Attributes(recordedBy: actor),
                    data: event.data
                ).signed(by: principal)
                let admission = try Intake(catalogue).admit(
                    submission, id: makeID(at: now), now: now, at: .now(now), in: log)
                return AnsweredAlert(
                    recorded: Recorded(admission, isRehearsal: rehearse), alert: found.alert, answer: answer,
                    spoken: check.spoken)
            }
        }
    }

    /// Says of a case that somebody may not know of no more than that there is no such alert.
    private func foundOnly<Outcome>(_ name: String, _ body: () throws -> Outcome) throws -> Outcome {
        do { return try body() } catch is CaseNotFound { throw AlertNotFound(name: name) }
    }
}
