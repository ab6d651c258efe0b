internal import Almanac
internal import Events
internal import Ledger

/// One import inside its transaction.
struct ImportRun {
    private(set) var report = ImportReport()
    private let choices: ImportChoices
    private let catalogue: EventCatalogue
    private let intake: Intake
    private let log: any EntryWriter
    private let now: Instant
    private let makeID: (Instant) -> EntryID
    /// Whether a file may say who may use the store.
    private let takesAccess: Bool

    init(
        _ choices: ImportChoices, _ catalogue: EventCatalogue, _ intake: Intake, _ log: any EntryWriter, now: Instant,
        makeID: @escaping (Instant) -> EntryID, takesAccess: Bool
    ) {
        self.takesAccess = takesAccess
        self.choices = choices
        self.catalogue = catalogue
        self.intake = intake
        self.log = log
        self.now = now
        self.makeID = makeID
        report.isRehearsal = choices.isRehearsal
    }

    /// Takes in what came.
    /// - Throws: ``ImportProblem`` for the first that cannot be taken, unless this is a rehearsal; what the store throws.
    mutating func take(_ arrival: Arrival) throws {
        report.lines += 1
        switch arrival.content {
        case .refused(let problems): try refuse(problems)
        case .entry(let line):
            do { try record(line, at: arrival.place) } catch {
                // An append that was refused has inserted nothing, so the transaction can go on.
                guard let input = Self.input(for: error) else { throw error }
                try refuse([ImportProblem(input, at: arrival.place)])
            }
        }
    }

    /// Takes note of what is wrong.
    /// - Throws: the first problem, unless this is a rehearsal.
    mutating func refuse(_ problems: [ImportProblem]) throws {
        if !choices.isRehearsal, let first = problems.first { throw first }
        report.trial.note(problems)
    }

    private mutating func record(_ line: ImportLine, at place: ImportPlace) throws {
        guard takesAccess || line.submission.stream.kind != .access else {
            throw BadInput(
                field: "stream", expected: "anything but access in a store with users",
                found: "\(line.submission.stream)",
                advice: "let an administrator use `throughcare access`")
        }
        let kept = choices.keepsRecordedTimes ? line.recordedAt : nil
        let time = kept.map { RecordingTime.kept($0) } ?? .now(now)
        let admission = try intake.admit(
            line.submission, id: line.submission.id ?? makeID(now), now: line.recordedAt ?? now, at: time, in: log)
        report.warn(admission.warnings, at: place)
        guard admission.receipt.isNew else {
            report.known += 1
            return
        }
        report.recorded += 1
        if line.submission.type == CaseOpened.name { report.casesOpened += 1 }
        if kept == nil, line.recordedAt != nil { report.recordedTimesReplaced += 1 }
        if let kept, kept > now { report.aheadOfClock = max(kept, report.aheadOfClock ?? kept) }
        if choices.isRehearsal { try show(line.submission, admission.receipt.id) }
    }

    private mutating func show(_ submission: Submission, _ id: EntryID) throws {
        report.trial.note(submission)
        guard report.trial.shown.count < choices.shown, let entry = try log.entry(id) else { return }
        report.trial.show(try entry.line(withholding: catalogue[entry.type]?.shapeFields ?? []))
    }

    /// Errors of the log as bad input where the entry is at fault; `nil` for all others.
    private static func input(for error: any Error) -> BadInput? {
        switch error {
        case let error as BadInput: return error
        case let error as RecordedTimeGoesBackwards:
            return BadInput(
                field: "recordedAt", expected: "a time not before \(error.last), the last time in the log",
                found: "\(error.given)",
                advice: "sort the lines by recordedAt, or leave --keep-recorded-times away")
        case let error as EntryConflict:
            return BadInput(
                field: "id", expected: "an id that the log does not know with other content",
                found: "\(error.id), at position \(error.position)",
                advice: "give the line an id of its own, or record EventCorrected to correct the entry")
        default: return nil
        }
    }
}
