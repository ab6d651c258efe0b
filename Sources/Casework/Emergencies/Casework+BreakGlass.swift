internal import Access
internal import Almanac
public import Events
internal import Ledger
internal import Projections
internal import Watcher

/// A case that was opened in an emergency.
public struct OpenedInEmergency: Sendable {
    public let breakGlassId: BreakGlassID
    public let actor: ActorRef
    public let recorded: Recorded
}

extension Casework {
    /// Opens one case in an emergency, for whoever asks and for nobody else.
    ///
    /// Those who must review it are told in the same transaction: the alert stands before the case is seen.
    /// - Parameters:
    ///   - reason: Why it cannot wait, in words.
    ///   - minutes: For how long, 1 to 60.
    ///   - rehearse: Check everything and keep nothing.
    /// - Throws: ``CaseNotFound``, ``BadInput``, ``AccessDenied``; what the store throws.
    public func breakGlass(
        _ caseRef: CaseRef, because reason: RestrictedText, minutes: Int, _ attributes: Attributes = .none,
        rehearse: Bool = false
    ) throws -> OpenedInEmergency {
        let now = now
        let opening = BreakGlassID(newReference("BG"))
        var door = door
        // The reason is the purpose; what it says stays out of the trail.
        door.asking.purpose = door.asking.purpose ?? "emergency"
        let asked = Asked(operation: .breakGlass, material: Material("case"), caseRef: caseRef, kind: .alteration)
        let (actor, admission) = try door.write({ _, _ in asked }, rehearse: rehearse) { log, principal in
            guard let stream = StreamName(.case, caseRef.rawValue), try log.version(of: stream) > 0 else {
                throw CaseNotFound(caseRef: caseRef)
            }
            guard let actor = principal.actor ?? attributes.recordedBy else {
                throw NobodyNamed(operation: "open a case")
            }
            let submission = Submission(
                stream: stream, type: BreakGlassOpened.name, attributes: attributes,
                data: .record([
                    "breakGlassId": opening.json, "actor": actor.json, "reason": reason.json, "minutes": minutes.json,
                ]))
            let admission = try Intake(catalogue).admit(
                submission.signed(by: principal), id: makeID(at: now), now: now, at: .now(now), in: log)
            try raiseAlerts(of: caseRef, in: log)
            return (actor, admission)
        }
        return OpenedInEmergency(
            breakGlassId: opening, actor: actor, recorded: Recorded(admission, isRehearsal: rehearse))
    }

    /// Records what a second person found about an opening in an emergency.
    /// - Throws: ``BadInput`` if there is no such opening or the reviewer opened the case; ``AccessDenied``; what the store
    ///   throws.
    public func reviewBreakGlass(
        _ opening: BreakGlassID, of caseRef: CaseRef, _ outcome: BreakGlassReviewed.Outcome, note: RestrictedText?,
        _ attributes: Attributes = .none, rehearse: Bool = false
    ) throws -> Recorded {
        guard let stream = StreamName(.case, caseRef.rawValue) else { throw CaseNotFound(caseRef: caseRef) }
        func submission(by reviewer: ActorRef) -> Submission {
            Submission(
                stream: stream, type: BreakGlassReviewed.name, attributes: attributes,
                data: .record([
                    "breakGlassId": opening.json, "reviewer": reviewer.json, "outcome": outcome.json,
                    "note": note?.json,
                ]))
        }
        let now = now
        let question: Door.Question = { log, principal in
            let reviewer = principal.actor ?? attributes.recordedBy ?? "reviewer"
            return try Asked.recording(submission(by: reviewer), catalogue)(log, principal)
        }
        let admission = try door.write(question, rehearse: rehearse) { log, principal in
            guard let reviewer = principal.actor ?? attributes.recordedBy else {
                throw NobodyNamed(operation: "review it")
            }
            return try Intake(catalogue).admit(
                submission(by: reviewer).signed(by: principal), id: makeID(at: now), now: now, at: .now(now), in: log)
        }
        return Recorded(admission, isRehearsal: rehearse)
    }

    /// Writes what the rules now say of a case, without waiting for the watcher's next run.
    private func raiseAlerts(of caseRef: CaseRef, in log: any EntryWriter) throws {
        let moment = try presentMoment(of: log)
        let reader = CaseReader(log: log, catalogue: catalogue)
        let verdict = try CaseWatcher(at: moment, stopwatch: stopwatch, readingFrom: reader)
            .verdict(on: caseRef, readingFrom: reader)
        try verdict.watch.keep(in: log)
        _ = try keep(verdict.evaluation, at: moment, in: log)
    }
}

/// In a local store nobody has a name, and this needs one.
public struct NobodyNamed: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was to be done, such as `review it`.
    public let operation: String

    public var description: String { "nobody is named who would \(operation): say it with --by" }
}
