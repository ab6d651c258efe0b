public import Almanac
public import Events
internal import Ledger
internal import Projections

/// What became of something that was submitted.
public struct Recorded: Hashable, Sendable {
    public let id: EntryID
    /// Place in the log, from 1.
    public let position: Int64
    /// Place in the stream, from 1.
    public let version: Int64
    public let recordedAt: Instant
    /// False if the log held it already.
    public let isNew: Bool
    /// Nothing was kept, because it was only tried.
    public let isRehearsal: Bool
    /// What a person should look at; empty for what the log held already.
    public let warnings: [Warning]
    /// How those are told who had received what this puts right; `nil` if nobody had.
    public let rectification: RectificationID?
    /// Those who are told.
    public let told: [AgencyRef]

    init(_ admission: Admission, isRehearsal: Bool, notice: RectificationNotified? = nil) {
        let receipt = admission.receipt
        id = receipt.id
        position = receipt.position
        version = receipt.version
        recordedAt = receipt.recordedAt
        isNew = receipt.isNew
        self.isRehearsal = isRehearsal
        warnings = admission.warnings
        rectification = notice?.rectificationId
        told = notice?.recipients ?? []
    }

    /// The outcome as one object.
    public var json: JSON {
        .record([
            "id": id.json, "position": .number(position), "version": .number(version), "recordedAt": recordedAt.json,
            "new": .boolean(isNew), "dryRun": .boolean(isRehearsal),
            "warnings": .list(warnings) { .string($0.description) }, "rectification": rectification?.json,
            "told": told.isEmpty ? nil : told.json,
        ])
    }
}

extension Casework {
    /// Records one event.
    ///
    /// - Parameters:
    ///   - expectedVersion: The version the stream must have, 0 for a stream without entries; `nil` for any.
    ///   - rehearse: Check everything and keep nothing.
    /// - Throws: ``BadInput``; what the store throws, such as a version conflict.
    public func record(
        _ submission: Submission, expectedVersion: Int64? = nil, rehearse: Bool = false
    ) throws -> Recorded {
        try record(
            submission, under: Asked.recording(submission, catalogue), expectedVersion: expectedVersion,
            rehearse: rehearse)
    }

    /// Records one event as a part of other work, which is what is decided and written down.
    func record(
        _ submission: Submission, under question: @escaping Door.Question, expectedVersion: Int64? = nil,
        rehearse: Bool = false
    ) throws -> Recorded {
        let now = now
        let id = submission.id ?? makeID(at: now)
        let expected = expectedVersion.map { ExpectedVersion.exactly($0) } ?? .any
        let (admission, notice) = try door.write(question, rehearse: rehearse) { log, principal in
            let signed = try submission.signed(by: principal)
            let admission = try Intake(catalogue).admit(
                signed, id: id, now: now, expecting: expected, at: .now(now), in: log)
            return (admission, admission.receipt.isNew ? try rectify(signed, recordedAs: id, now: now, in: log) : nil)
        }
        return Recorded(admission, isRehearsal: rehearse, notice: notice)
    }

    /// Tells those who had received what an amendment puts right, in the same transaction.
    func rectify(
        _ amendment: Submission, recordedAs id: EntryID, now: Instant, in log: any EntryWriter
    ) throws -> RectificationNotified? {
        let rectification = RectificationID(newReference("RCT"))
        guard let notice = try Rectifying(catalogue, log).notice(of: amendment, as: id, named: rectification) else {
            return nil
        }
        _ = try Intake(catalogue).admit(notice, id: makeID(at: now), now: now, at: .now(now), in: log)
        return try RectificationNotified.read(notice.data)
    }
}
