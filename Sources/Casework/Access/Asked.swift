internal import Access
internal import Events
internal import Ledger
internal import Projections

/// What somebody asks of the record: decided before it is answered, and written down before the answer goes out.
struct Asked {
    let operation: Operation
    let material: Material
    /// The one case it is about; `nil` for none or many.
    var caseRef: CaseRef?
    /// What is written down of it.
    let kind: AuditRecord.Kind
    /// To whom the answer goes beside the one who asks.
    var recipients: [String] = []

    /// How the audit trail names it, such as `see needs`.
    var name: String { "\(operation.rawValue) \(material.subject)" }
}

extension Asked {
    /// A view of one case.
    static func view(_ view: (some View).Type, of caseRef: CaseRef, _ operation: Operation = .see) -> Asked {
        Asked(operation: operation, material: .view(view), caseRef: caseRef, kind: .consultation)
    }

    /// A view of no single case.
    static func view(_ view: (some View).Type, _ operation: Operation) -> Asked {
        Asked(operation: operation, material: .view(view), kind: .consultation)
    }

    /// What of one case is told that is no view.
    static func ofCase(_ name: String, _ caseRef: CaseRef) -> Asked {
        Asked(operation: .see, material: .list(named: name), caseRef: caseRef, kind: .consultation)
    }

    /// Rows about several cases, or about none.
    static func list(_ name: String, of caseRef: CaseRef? = nil) -> Asked {
        Asked(operation: .list, material: .list(named: name), caseRef: caseRef, kind: .consultation)
    }

    /// Figures without the detail of any case.
    static func count(_ name: String) -> Asked {
        Asked(operation: .count, material: .list(named: name), kind: .consultation)
    }

    /// Tables about many.
    static func evaluation(_ name: String) -> Asked {
        Asked(operation: .evaluate, material: .list(named: name), kind: .combination)
    }

    /// Reading who looked at what.
    static func audit(_ name: String, of caseRef: CaseRef? = nil) -> Asked {
        Asked(operation: .audit, material: .list(named: name), caseRef: caseRef, kind: .consultation)
    }

    /// Work on the store itself.
    static func upkeep(_ name: String, _ kind: AuditRecord.Kind = .consultation) -> Asked {
        Asked(operation: .maintain, material: .list(named: name), kind: kind)
    }
}
