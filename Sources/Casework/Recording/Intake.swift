internal import Almanac
internal import Events
internal import Ledger

/// Everything that enters the log passes here, whichever way it came: one check for all.
final class Intake {
    private let catalogue: EventCatalogue
    private var standings: Standings

    init(_ catalogue: EventCatalogue, remembering limit: Int = 20_000) {
        self.catalogue = catalogue
        standings = Standings(catalogue, limit: limit)
    }

    /// Checks a submission against its declaration and against the log, and appends it.
    /// - Throws: ``BadInput`` if it cannot be recorded; what the store throws.
    func admit(
        _ submission: Submission, id: EntryID, now: Instant, expecting: ExpectedVersion = .any, at time: RecordingTime,
        in log: any EntryWriter
    ) throws -> Admission {
        let content = try SubmittedContent(submission, catalogue)
        let standing = try standings.standing(of: submission.stream, in: log)
        let zone = (content.event as? CaseOpened)?.tz ?? standing.zone ?? .utc
        let known = try log.entry(id)
        let draft = Draft(
            id: id, stream: submission.stream, type: submission.type, schemaVersion: content.schemaVersion,
            occurred: submission.occurrence(asRecordedBefore: known?.occurred, in: zone, now: now),
            attributes: submission.attributes, links: (content.event as? any Amendment)?.links ?? [],
            data: content.data)
        // What is known already was admitted before, and the case may have moved on since.
        if known == nil {
            try check(content.event, submission, standing, in: log)
        }
        let receipts = try log.append([draft], to: submission.stream, expecting: expecting, at: time)
        guard let receipt = receipts.first else { throw IntakeWithoutReceipt() }
        guard receipt.isNew else { return Admission(receipt: receipt, warnings: []) }
        note(
            Entry(
                logged: LoggedEntry(
                    draft, position: receipt.position, version: receipt.version, recordedAt: receipt.recordedAt),
                attributes: submission.attributes, occurred: draft.occurred, event: content.event),
            after: standing)
        return Admission(receipt: receipt, warnings: content.warnings)
    }

    private func note(_ entry: Entry, after standing: CaseStanding) {
        // An amendment may have changed how the case stands, so that is read anew.
        if entry.event is any Amendment { return standings.forget(entry.stream) }
        guard CaseStanding.relevantEvents.contains(entry.logged.type) else { return }
        var standing = standing
        standing.note(entry)
        standings.remember(standing, of: entry.stream)
    }

    private func check(
        _ event: any Event, _ submission: Submission, _ standing: CaseStanding, in log: any EntryReader
    ) throws {
        let stream = submission.stream
        if stream.kind == .case { try Self.checkOpening(event, of: stream, standing) }
        if let refusal = event.flaw ?? event.refusal(in: standing) { throw BadInput(refusal) }
        try PolicyCheck.check(event)
        try AuthorCheck.check(event, recordedBy: submission.attributes.recordedBy)
        try AmendmentCheck(catalogue, log, stream: stream, recorder: submission.attributes.recordedBy).check(event)
    }

    private static func checkOpening(
        _ event: any Event, of stream: StreamName, _ standing: CaseStanding
    ) throws(BadInput) {
        if let opening = event as? CaseOpened {
            guard opening.caseRef.rawValue == stream.subject else {
                throw BadInput(
                    field: "data.caseRef", expected: "the stream's subject \(stream.subject)",
                    found: "\(opening.caseRef)", advice: "open a case in its own stream")
            }
        } else if !standing.wasOpened {
            throw BadInput(
                field: "stream", expected: "a case that was opened",
                found: "no CaseOpened in \(stream) (\(Invariant.oneOpening))",
                advice: "record CaseOpened for \(stream.subject) first")
        }
    }
}

/// The store appended a draft and gave no receipt for it, against its laws.
struct IntakeWithoutReceipt: Error, Hashable, CustomStringConvertible {
    var description: String { "the store gave no receipt: it does not keep the laws of an EntryStore" }
}
