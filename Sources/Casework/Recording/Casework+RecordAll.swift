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
        let (now, intake) = (now, Intake(catalogue))
        let questions = submissions.enumerated().map { [catalogue] index, submission -> Door.Question in
            { log, principal in
                try BadInputInList.placing(index) { try Asked.recording(submission, catalogue)(log, principal) }
            }
        }
        var version: Int64 = 0
        let recorded = try door.write(each: questions, rehearse: rehearse) { index, log, principal in
            if index == 0, try submissions.contains(where: { try $0.id.map { try log.entry($0) == nil } ?? true }) {
                try expected.check(stream, at: log.version(of: stream))
            }
            return try BadInputInList.placing(index) {
                let signed = try submissions[index].signed(by: principal)
                let id = signed.id ?? makeID(at: now)
                let admission = try intake.admit(signed, id: id, now: now, at: .now(now), in: log)
                let notice = admission.receipt.isNew ? try rectify(signed, recordedAs: id, now: now, in: log) : nil
                version = try log.version(of: stream)
                return Recorded(admission, isRehearsal: rehearse, notice: notice)
            }
        }
        return RecordedTogether(all: recorded, version: version)
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
