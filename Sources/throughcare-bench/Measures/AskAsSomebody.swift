internal import Almanac
internal import Casework
internal import Events
internal import Foundation
internal import Ledger
internal import Projections

extension Bench {
    /// Asks for the timeline of a case `count` times as the operator; the unit is a timeline.
    static func askAsOperator(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try ask(ledger, count, as: nil)
    }

    /// The same as somebody who works on the case, so that every entry is decided about.
    static func askAsMember(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try ask(ledger, count, as: "CM-01")
    }

    /// Asks `count` times for a case that is closed to whoever asks; the unit is a refusal.
    static func askExcluded(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try refuse(SampleCase.reference, ledger, count)
    }

    /// Asks `count` times for a case that never was; the unit is a refusal.
    static func askAbsent(_ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try refuse("B-501", ledger, count)
    }

    private static func ask(_ ledger: SQLiteLedger, _ count: Int, as actor: ActorRef?) throws -> Measurement {
        try assign(in: ledger)
        let casework = casework(on: ledger, as: actor)
        return try .of {
            for _ in 0..<count {
                let told = try casework.timeline(of: SampleCase.reference, seenFrom: .today).text
                guard told.count > 50 else { preconditionFailure("the case was not told") }
            }
            return count
        }
    }

    private static func refuse(_ caseRef: CaseRef, _ ledger: SQLiteLedger, _ count: Int) throws -> Measurement {
        try assign(in: ledger)
        let casework = casework(on: ledger, as: "CM-99")
        return try .of {
            for _ in 0..<count {
                do { _ = try casework.timeline(of: caseRef, seenFrom: .today) } catch is CaseNotFound { continue }
                preconditionFailure("somebody who is kept out saw the case")
            }
            return count
        }
    }

    /// Puts one actor on the case and keeps another one out of it, once.
    private static func assign(in ledger: SQLiteLedger) throws {
        guard let stream = StreamName(.case, SampleCase.reference.rawValue) else { return }
        let moment = Occurrence(instant: try Instant(parsing: "2025-01-02T08:00:00Z"))
        let drafts = [
            Draft(
                id: EntryID(high: 1, low: 1), stream: stream, type: "RoleAssigned", schemaVersion: 1, occurred: moment,
                data: try JSONParser.parse(#"{"actor":"CM-01","role":"case_manager"}"#)),
            Draft(
                id: EntryID(high: 1, low: 2), stream: stream, type: "CaseAccessLimited", schemaVersion: 1,
                occurred: moment,
                data: try JSONParser.parse(#"{"limitId":"L-1","kind":"exclusion","actors":["CM-99"]}"#)),
        ]
        let last = try ledger.read { try $0.head.recordedAt }
        try ledger.append(drafts, to: stream, expecting: .any, at: .now(last ?? .earliest))
    }

    private static func casework(on ledger: SQLiteLedger, as actor: ActorRef?) -> Casework {
        Casework(
            on: ledger, audit: UnkeptTrail(), asking: Asking(as: actor),
            clock: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) })
    }
}

/// A trail that keeps nothing, so that a measure is one of deciding and not of the disk.
private struct UnkeptTrail: AuditTrail {
    func write(_ records: [AuditRecord]) {}
    func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) {}
    func end() -> AuditEnd { AuditEnd(position: 0, hash: .zero) }
    func verify(against held: AuditEnd?) -> AuditVerification { AuditVerification(end: end()) }
}
