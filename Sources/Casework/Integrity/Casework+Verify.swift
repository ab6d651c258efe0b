public import Events
internal import Foundation
internal import Ledger
internal import Logging
public import Projections

/// What a verification looked at, and what it found.
public struct VerificationReport: Sendable {
    private let verification: Verification
    private let restorations: [Restoration]
    /// What was found in the audit trail, or why it could not be looked at.
    private let audit: Result<AuditVerification, any Error>

    init(
        _ verification: Verification, _ restorations: [Restoration], audit: Result<AuditVerification, any Error>
    ) {
        self.verification = verification
        self.audit = audit
        self.restorations = restorations
    }

    /// The first of what is wrong; `nil` if the store is as it was written.
    public var failure: (any Error)? {
        damages.first.map { IntegrityBroken(count: damageCount, first: $0) }
    }

    private var damages: [Damage] {
        switch audit {
        case .success(let audit): verification.damages + audit.damages
        case .failure(let error): verification.damages + [Damage("audit.sqlite", "\(error)")]
        }
    }

    private var damageCount: Int {
        switch audit {
        case .success(let audit): verification.damageCount + audit.damageCount
        case .failure: verification.damageCount + 1
        }
    }

    private var unchecked: [String] { verification.unchecked + ((try? audit.get().unchecked) ?? []) }

    /// The report as one object.
    public var json: JSON {
        .record([
            "ok": (damageCount == 0).json, "entries": .number(verification.entries),
            "erased": verification.erased.json, "root": .string(verification.root.base64),
            "checkpoints": verification.checkpoints.json, "views": verification.views.json,
            "restorations": .list(restorations, \.json),
            "auditRecords": (try? audit.get().records).map { .number($0) },
            "auditEnd": (try? audit.get().end.description).map(JSON.string),
            "unchecked": unchecked.json, "damageCount": damageCount.json,
            "damages": .list(damages) {
                .record(["place": .string($0.place), "finding": .string($0.finding)])
            },
        ])
    }

    /// The report on some lines.
    public var text: [TextLine] {
        var parts = ["\(verification.entries) entries, every hash and link computed anew"]
        if verification.erased > 0 { parts.append("\(verification.erased) erased, each with its account") }
        parts.append(
            verification.checkpoints == 1
                ? "1 signed checkpoint agrees" : "\(verification.checkpoints) signed checkpoints agree")
        if !verification.views.isEmpty { parts.append("\(verification.views.count) stored views equal their rebuild") }
        if let records = try? audit.get().records { parts.append("\(records) records of who looked, chained alike") }
        return parts.map { TextLine($0) } + restorations.map(\.line)
            + unchecked.map { TextLine("not looked at: \($0)", .faint) }
            + damages.map { TextLine("DAMAGE \($0)", .alert) } + rest
    }

    private var rest: [TextLine] {
        let more = damageCount - damages.count
        return more > 0 ? [TextLine("and \(more) more", .alert)] : []
    }
}

extension Casework {
    /// Looks whether the store is as it was written.
    ///
    /// - Parameters:
    ///   - files: Checkpoints that others hold, as signed notes.
    ///   - verifier: What checks their signatures, as `name+hash+key`; `nil` for the key that the log itself names.
    ///   - comparingViews: Whether stored views are compared with their rebuild, which takes most of the time.
    /// - Throws: ``BadInput``, ``FileNotReadable``, `CheckpointRefused`; what the store throws.
    public func verify(
        against files: [String] = [], signedBy verifier: String? = nil, comparingViews: Bool = true
    ) throws -> VerificationReport {
        let asked = try door.admitUnwritten(.upkeep("verify"))
        let notes = try files.map { (place: $0, note: try CheckpointFile.note(in: $0)) }
        let key = try verifier.map { try VerifierKey($0) }
        let verification = try ledger.verify(against: notes, signedBy: key, comparingViews: comparingViews)
        let audit = Result {
            // A trail that cannot go on is what is looked for, too.
            try self.audit.write([asked])
            return try self.audit.verify(against: nil)
        }
        logger.info(
            "verification finished",
            metadata: ["entries": "\(verification.entries)", "damages": "\(verification.damageCount)"])
        return VerificationReport(verification, try ledger.restorations(), audit: audit)
    }

    /// Signs what the log says of itself now.
    ///
    /// - Parameters:
    ///   - rehearse: Say how far it would reach, and sign nothing.
    ///   - file: A file to write it to, which must not exist yet; `nil` for none.
    /// - Returns: The position it reaches to, with the signed note; no note if it was rehearsed.
    /// - Throws: ``FileExists``, ``FileNotMade``; what the store throws.
    public func checkpoint(rehearse: Bool = false, to file: String? = nil) throws -> (position: Int64, note: String?) {
        if let file, FileManager.default.fileExists(atPath: file) { throw FileExists(path: file) }
        try door.admit(.upkeep("checkpoint"), rehearse: rehearse)
        guard !rehearse else { return (try door.backroom.read { try $0.head.position }, nil) }
        let checkpoint = try ledger.checkpoint()
        if let file { try ReplacedFile.write(Array(checkpoint.note.utf8), to: file) }
        return (checkpoint.position, checkpoint.note)
    }

    /// What checks the signatures of this store's checkpoints, as `name+hash+key`.
    public func verifierKey() throws -> String { try ledger.identity().verifier.description }

    /// A proof that an entry is in the log, for somebody who holds a checkpoint.
    /// - Throws: ``EntryNotFound``; ``BadInput``; `NotCheckpointed`; what the store throws.
    public func prove(_ name: String) throws -> JSON {
        try door.admit(.upkeep("prove"))
        return try ledger.prove(position(ofEntry: name)).json
    }

    /// The position of an entry by its id or its position; its contents need not be readable.
    private func position(ofEntry name: String) throws -> Int64 {
        let position =
            if let id = EntryID(name) { try ledger.position(of: id) } else { Int64(name).flatMap { $0 > 0 ? $0 : nil } }
        guard let position, position <= (try door.backroom.read { try $0.head.position }) else {
            throw EntryNotFound(name: name)
        }
        return position
    }
}
