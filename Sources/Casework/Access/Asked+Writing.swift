internal import Access
internal import Events
internal import Ledger
internal import Projections

extension Asked {
    /// Recording one event; for a correction or a withdrawal what counts is the entry that it is about.
    static func recording(
        _ submission: Submission, _ catalogue: EventCatalogue
    ) -> (any EntryReader) throws -> Asked {
        { log in
            let content = try SubmittedContent(submission, catalogue)
            let material = Material(recording: content.event, submission.attributes)
            let target = try (content.event as? any Amendment)?.amended.first.flatMap { try log.entry($0.id) }
            let operation = operation(recording: submission.type)
            return Asked(
                operation: operation,
                material: try target.map { try material.amending($0, catalogue, operation) } ?? material,
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

    /// Saying something to an alert.
    static let answering = Asked(
        operation: .answer, material: .list(named: "alert", tags: [.open]), kind: .alteration)

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

extension Material {
    /// What is recorded about an entry: for a correction or a withdrawal, the entry itself with who recorded it.
    fileprivate func amending(
        _ target: LoggedEntry, _ catalogue: EventCatalogue, _ operation: Operation
    ) throws -> Material {
        guard operation != .record else { return self }
        let opened = try catalogue.open(target)
        let subject = Material(target, opened.attributes, opened.event)
        return Material(
            subject.subject, tags: subject.tags, kind: subject.kind, category: subject.category,
            marking: subject.marking, origin: subject.origin, lacksGround: lacksGround)
    }
}

extension StreamName {
    /// The case that is written to; `nil` for none.
    fileprivate var caseOfRecord: CaseRef? { kind == .case ? CaseRef(subject) : caseOfAlerts }
}
