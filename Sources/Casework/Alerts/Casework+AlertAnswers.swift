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
    /// - Throws: ``AlertNotFound``, ``AmbiguousAlert``; ``AlertNotOpen`` for one that is closed; ``BadInput`` for an
    ///   answer that the alert does not allow as the case stands; what the store throws.
    public func answer(
        _ name: String, _ answer: AlertAnswer, by actor: ActorRef, rehearse: Bool = false
    ) throws -> AnsweredAlert {
        let now = now
        return try door.write({ _, _ in .answering }, rehearse: rehearse) { log, principal in
            let reader = CaseReader(log: log, catalogue: catalogue)
            let found = try AlertFinder(reader).alert(name)
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
