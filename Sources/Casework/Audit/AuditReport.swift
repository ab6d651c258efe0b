public import Events
internal import Ledger
public import Projections

/// What a verification of the audit trail looked at, and what it found.
public struct AuditReport: Sendable {
    private let verification: AuditVerification

    init(_ verification: AuditVerification) { self.verification = verification }

    /// The first of what is wrong; `nil` if the trail is as it was written.
    public var failure: (any Error)? {
        verification.damages.first.map { IntegrityBroken(count: verification.damageCount, first: $0) }
    }

    /// Where the trail ends: a position, a colon, and 64 hexadecimal digits. Kept elsewhere, it shows later whether the trail
    /// was cut or exchanged.
    public var end: String { verification.end.description }

    /// The report as one object.
    public var json: JSON {
        .record([
            "ok": (verification.damageCount == 0).json, "records": .number(verification.records),
            "end": .string(end), "unchecked": verification.unchecked.json,
            "damageCount": verification.damageCount.json,
            "damages": .list(verification.damages) {
                .record(["place": .string($0.place), "finding": .string($0.finding)])
            },
        ])
    }

    /// The report on some lines.
    public var text: [TextLine] {
        let more = verification.damageCount - verification.damages.count
        return [
            TextLine("\(verification.records) records of who looked, every hash and link computed anew"),
            TextLine("the trail ends at \(end)"),
        ] + verification.unchecked.map { TextLine("not looked at: \($0)", .faint) }
            + verification.damages.map { TextLine("DAMAGE \($0)", .alert) }
            + (more > 0 ? [TextLine("and \(more) more", .alert)] : [])
    }
}
