internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Everything that enters the log passes here, whichever way it came: one check for all.
///
/// It remembers how cases stand, so that an import need not read a case again for each of its lines.
final class Intake {
    private let catalogue: EventCatalogue
    private var standings: [StreamName: CaseStanding] = [:]

    init(_ catalogue: EventCatalogue) { self.catalogue = catalogue }

    /// Checks a submission against its declaration and against the log, and appends it.
    /// - Throws: ``BadInput`` if it cannot be recorded; what the store throws.
    func admit(
        _ submission: Submission, id: EntryID, now: Instant, expecting: ExpectedVersion = .any, at time: RecordingTime,
        in log: any EntryWriter
    ) throws -> Receipt {
        let (event, data) = try read(submission)
        var standing = try standing(of: submission.stream, in: log)
        let zone = (event as? CaseOpened)?.tz ?? standing.zone ?? .utc
        let known = try log.entry(id)
        let occurred = submission.occurrence(asRecordedBefore: known?.occurred, in: zone, now: now)
        let draft = Draft(
            id: id, stream: submission.stream, type: submission.type, schemaVersion: submission.schemaVersion,
            occurred: occurred, attributes: submission.attributes, data: data)
        // What is known already was admitted before, and the case may have moved on since.
        if known == nil {
            try check(event, submission, standing, in: log)
        }
        let receipts = try log.append([draft], to: submission.stream, expecting: expecting, at: time)
        guard let receipt = receipts.first else { throw IntakeWithoutReceipt() }
        if receipt.isNew {
            standing.note(event)
            // A withdrawal may have changed how the case stands, so that is read anew.
            let amends = event is EventVoided || event is EventCorrected
            standings[submission.stream] = amends ? nil : standing
        }
        return receipt
    }

    private func read(_ submission: Submission) throws(BadInput) -> (any Event, JSON) {
        guard let type = catalogue[submission.type] else {
            let near = catalogue.names.filter { $0.lowercased() == submission.type.lowercased() }.first
            throw BadInput(
                field: "type", expected: "an event type of the vocabulary", found: "\"\(submission.type.prefix(60))\"",
                advice: near.map { "write \($0)" } ?? "check the spelling; names are like ReleaseDateSet")
        }
        guard submission.schemaVersion == type.schemaVersion else {
            throw BadInput(
                field: "schemaVersion", expected: "version \(type.schemaVersion) of \(type.name)",
                found: "version \(submission.schemaVersion)", advice: "write it in the version this software knows")
        }
        guard type.streams.contains(submission.stream.kind) else {
            let kinds = type.streams.map(\.rawValue).sorted().joined(separator: " or ")
            throw BadInput(
                field: "stream", expected: "a stream of kind \(kinds) for \(type.name)",
                found: "\(submission.stream)", advice: "name the stream as kind/reference")
        }
        // Two spellings of one reference would be two streams to the log and one to the eye.
        let subject = submission.stream.subject
        guard let admitted = try? TextBoundary.admit(subject), admitted.utf8.elementsEqual(subject.utf8) else {
            throw BadInput(
                field: "stream", expected: "a reference in Unicode NFC without control characters",
                found: "\(submission.stream)", advice: "write the reference plainly")
        }
        do throws(FieldProblem) {
            let data = try TextBoundary.admit(submission.data)
            return (try type.read(data), data.merging([]))
        } catch {
            throw BadInput(
                field: error.path.isEmpty ? "data" : "data.\(error.path)", expected: error.expected, found: error.found,
                advice: "correct the field, or leave it out if it is unknown")
        }
    }

    private func check(
        _ event: any Event, _ submission: Submission, _ standing: CaseStanding, in log: any EntryReader
    ) throws {
        let stream = submission.stream
        if stream.kind == .case {
            if let opening = event as? CaseOpened, opening.caseRef.rawValue != stream.subject {
                throw BadInput(
                    field: "data.caseRef", expected: "the stream's subject \(stream.subject)",
                    found: "\(opening.caseRef)", advice: "open a case in its own stream")
            }
            if !(event is CaseOpened), !standing.wasOpened {
                throw BadInput(
                    field: "stream", expected: "a case that was opened", found: "no CaseOpened in \(stream)",
                    advice: "record CaseOpened for \(stream.subject) first")
            }
        }
        if let refusal = event.refusal(in: standing) {
            throw BadInput(
                field: "type", expected: "an event that the case allows now", found: refusal.reason,
                advice: refusal.advice)
        }
        try AmendmentCheck(catalogue).check(event, in: stream, log)
    }

    private func standing(of stream: StreamName, in log: any EntryReader) throws -> CaseStanding {
        guard stream.kind == .case else { return CaseStanding() }
        if let known = standings[stream] { return known }
        let entries = try log.entries(Selection(stream: stream))
        let amendments: Set<String> = [EventVoided.name, EventCorrected.name]
        let relevant = entries.filter { CaseStanding.relevantEvents.union(amendments).contains($0.type) }
        var standing = CaseStanding()
        for entry in try History(relevant, with: catalogue).entries { standing.note(entry.event) }
        standings[stream] = standing
        return standing
    }
}

/// The store appended a draft and gave no receipt for it, against its laws.
struct IntakeWithoutReceipt: Error, Hashable, CustomStringConvertible {
    var description: String { "the store gave no receipt: it does not keep the laws of an EntryStore" }
}
