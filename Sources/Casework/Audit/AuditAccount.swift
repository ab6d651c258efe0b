internal import Almanac
public import Events
internal import Ledger
public import Projections

/// Records of the audit trail, newest first.
public struct AuditAccount: Sendable {
    /// Those that are shown.
    let entries: [AuditEntry]
    /// How many there are, shown or not.
    public let total: Int

    /// How many are shown.
    public var shown: Int { entries.count }
    /// How many there are beyond those shown.
    public var rest: Int { total - entries.count }

    /// Each record as one object with its place and its hash.
    public var json: [JSON] { entries.map(\.json) }

    /// Each record on one line or two.
    public var text: [TextLine] { entries.flatMap(\.text) }
}

extension AuditEntry {
    /// The record with its place, as one object.
    fileprivate var json: JSON {
        .object(
            [JSON.Member("position", .number(position)), JSON.Member("hash", .string(hash.hex))]
                + (record.json.members ?? []))
    }

    /// The record on one line or two.
    fileprivate var text: [TextLine] {
        let who = record.actor.map(\.rawValue) ?? "the operator"
        let user = record.systemUser.map { " (\($0))" } ?? ""
        let mask = record.actingAs.map { " as \($0)" } ?? ""
        let roles = record.roles.isEmpty ? "" : ", " + record.roles.joined(separator: ", ")
        let reached =
            record.cases.isEmpty
            ? "" : record.cases.count == 1 ? " of \(record.cases[0])" : " of \(record.cases.count) cases"
        let isPermitted = record.outcome == AuditRecord.permitted
        let outcome = isPermitted ? "" : ": \(record.outcome)"
        let line =
            "\(record.at)  \(who)\(user)\(mask)\(roles): \(record.kind.inWords), \(record.subject)\(reached)\(outcome)"
        let why = [
            record.purpose.map { "for \($0)" }, record.justification.map { "because \($0)" },
            record.recipients.isEmpty ? nil : "to " + record.recipients.joined(separator: ", "),
            record.fields.isEmpty ? nil : "fields " + record.fields.joined(separator: ", "),
        ].compactMap(\.self)
        return [TextLine(line, isPermitted ? .plain : .alert)]
            + (why.isEmpty ? [] : [TextLine("      " + why.joined(separator: "; "), .faint)])
    }
}

extension AuditRecord.Kind {
    /// The kind in words.
    var inWords: String {
        switch self {
        case .consultation: "looked"
        case .disclosure: "disclosed"
        case .alteration: "changed"
        case .combination: "put together"
        case .erasure: "erased"
        case .export: "exported"
        case .failedAttempt: "refused"
        case .keyUse: "used a key"
        case .beginning: "began the trail"
        }
    }
}
