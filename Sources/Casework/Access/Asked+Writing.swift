internal import Access
internal import Events
internal import Ledger

extension Asked {
    /// Recording one event.
    static func recording(_ submission: Submission) -> Asked {
        let operation: Operation =
            switch submission.type {
            case EventCorrected.name: .correct
            case EventVoided.name: .withdraw
            default: .record
            }
        return Asked(
            operation: operation, material: Material(submission.type), caseRef: submission.stream.caseOfRecord,
            kind: .alteration)
    }

    /// Saying something to an alert.
    static let answering = Asked(operation: .answer, material: Material("alert"), kind: .alteration)

    /// Taking in a file.
    static let takingIn = Asked(operation: .takeIn, material: Material("file"), kind: .alteration)

    /// Destroying what is said of somebody.
    static let erasing = Asked(operation: .erase, material: Material("contents"), kind: .erasure)

    /// Writing pseudonymous data for a study.
    static let study = Asked(operation: .export, material: Material("study"), kind: .export)

    /// Keeping users, policies or calendars.
    static func administering(_ name: String) -> Asked {
        Asked(operation: .administer, material: .list(named: name), kind: .alteration)
    }

    /// What the watcher and its deliveries do.
    static func service(_ name: String) -> Asked {
        Asked(operation: .watch, material: .list(named: name), kind: .consultation)
    }
}

extension StreamName {
    /// The case that is written to; `nil` for none.
    fileprivate var caseOfRecord: CaseRef? { kind == .case ? CaseRef(subject) : caseOfAlerts }
}
