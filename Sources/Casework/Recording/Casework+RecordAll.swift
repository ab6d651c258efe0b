public import Events
public import Ledger

/// What became of several things that were submitted together.
public struct RecordedTogether: Sendable {
    /// In the order in which they were submitted.
    public let all: [Recorded]
    /// The version of the stream's last entry after them.
    public let version: Int64
}

extension Casework {
    /// Records several events in one stream, in their order, all of them or none; each is decided by itself.
    ///
    /// What the log holds already under its id is passed over; the version counts only if anything is new.
    ///
    /// - Parameters:
    ///   - expected: What the stream must be like before.
    ///   - rehearse: Check everything and keep nothing.
    /// - Throws: ``BadInputInList`` for the first that cannot be recorded; what ``record(_:expectedVersion:rehearse:)``
    ///   throws.
    public func record(
        all submissions: [Submission], in stream: StreamName, expecting expected: ExpectedVersion,
        rehearse: Bool = false
    ) throws -> RecordedTogether {
        guard let first = submissions.first else { return RecordedTogether(all: [], version: 0) }
        let (now, intake) = (now, Intake(catalogue))
        let question: Door.Question = { [catalogue] log, principal in
            try BadInputInList.placing(0) { try Asked.recording(first, catalogue)(log, principal) }
        }
        return try door.write(question, rehearse: rehearse) { log, principal in
            if try submissions.contains(where: { try $0.id.map { try log.entry($0) == nil } ?? true }) {
                try expected.check(stream, at: log.version(of: stream))
            }
            let recorded = try submissions.enumerated().map { index, submission in
                try BadInputInList.placing(index) {
                    if index > 0 { try door.admit(Asked.recording(submission, catalogue), in: log) }
                    let signed = try submission.signed(by: principal)
                    let id = signed.id ?? makeID(at: now)
                    let admission = try intake.admit(signed, id: id, now: now, at: .now(now), in: log)
                    let notice = admission.receipt.isNew ? try rectify(signed, recordedAs: id, now: now, in: log) : nil
                    return Recorded(admission, isRehearsal: rehearse, notice: notice)
                }
            }
            return RecordedTogether(all: recorded, version: try log.version(of: stream))
        }
    }
}

/// One of several things that were to be recorded together cannot be.
public struct BadInputInList: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which one, from 0.
    public let index: Int
    public let input: BadInput

    public var description: String { "element \(index): \(input)" }

    /// Says of bad input which element it is.
    static func placing<Outcome>(_ index: Int, _ body: () throws -> Outcome) throws -> Outcome {
        do { return try body() } catch let input as BadInput { throw BadInputInList(index: index, input: input) }
    }
}
