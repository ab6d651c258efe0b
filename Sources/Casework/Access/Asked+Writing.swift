internal import Access
internal import Events
internal import Ledger
internal import Projections

extension Asked {
    /// Recording one event; for a correction or a withdrawal what counts is the entry that it is about.
    static func recording(
        _ submission: Submission, _ catalogue: EventCatalogue
    ) -> Door.Question {
        { log, principal in
            let submission = try submission.signed(by: principal)
            let content = try SubmittedContent(submission, catalogue)
            let operation = operation(recording: submission.type)
            let target = try (content.event as? any Amendment)?.amended.first.flatMap { try log.entry($0.id) }
            let amended = try target.map { try Material(of: catalogue.open($0)) }
            return Asked(
                operation: operation,
                // Who may correct or withdraw an entry is a matter of that entry.
                material: (operation == .record ? nil : amended)?.amended(by: content.event, submission.attributes)
                    ?? Material(recording: content.event, submission.attributes),
                caseRef: submission.stream.caseOfRecord, kind: .alteration)
        }
    }

    private static func operation(recording type: String) -> Operation {
        switch type {
        case EventCorrected.name: .correct
        case EventVoided.name: .withdraw
        default: .record
        }
    }

    /// Coming in, before anything is asked.
    static let arriving = Asked(operation: .see, material: Material("arrival"), kind: .consultation)

    /// Writing, of which nobody knows yet what; for those who are not let in at all.
    static let writing = Asked(operation: .record, material: Material("entry"), kind: .alteration)

    /// Saying something to an alert; of a case, or of a member of staff.
    static func answering(of caseRef: CaseRef?) -> Asked {
        Asked(
            operation: .answer, material: .list(named: "alert", tags: [.open]), caseRef: caseRef, kind: .alteration)
    }

    /// Taking in a file.
    static let takingIn = Asked(operation: .takeIn, material: Material("file"), kind: .alteration)

    /// Destroying what is said of somebody.
    static let erasing = Asked(operation: .erase, material: Material("contents"), kind: .erasure)

    /// Writing pseudonymous data for a study.
    static let study = Asked(operation: .export, material: .list(named: "study"), kind: .export)

    /// Keeping users, policies or calendars.
    static func administering(_ name: String) -> Asked {
        Asked(operation: .administer, material: Material(name), kind: .alteration)
    }

    /// What the watcher and its deliveries do.
    static func service(_ name: String) -> Asked {
        Asked(operation: .watch, material: Material(name), kind: .consultation)
    }
}

extension StreamName {
    /// The case that is written to; `nil` for none.
    fileprivate var caseOfRecord: CaseRef? { kind == .case ? CaseRef(subject) : caseOfAlerts }
}
