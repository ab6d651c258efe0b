internal import Almanac
internal import Events
internal import Ledger
internal import Logging

extension Casework {
    /// Takes in lines of JSON, all or none of them, in bounded memory.
    ///
    /// - Parameters:
    ///   - source: The name of the file, for messages.
    ///   - keepingRecordedTimes: Keep the times at which the lines say they were recorded, for history from elsewhere.
    ///   - rehearse: Check everything and keep nothing.
    ///   - nextLine: The next line without its end; `nil` after the last.
    ///   - progress: Called now and then with the number of lines taken in.
    /// - Throws: ``BadInput`` for the first line that cannot be taken, with its number; what the store throws.
    public func importLines(
        from source: String, keepingRecordedTimes: Bool = false, rehearse: Bool = false,
        nextLine: () throws -> [UInt8]?, progress: (Int) -> Void = { _ in }
    ) throws -> ImportReport {
        let now = now
        let intake = Intake(catalogue)
        let taken = try attempt(rehearse: rehearse) { log in
            var report = ImportReport()
            report.isRehearsal = rehearse
            var number = 1
            while let bytes = try Self.locating(source: source, line: number, nextLine) {
                defer { number += 1 }
                if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
                try Self.locating(source: source, line: number) {
                    let line = try ImportLine(parsing: bytes)
                    let admission = try take(line, keepingRecordedTimes, now: now, intake, log, &report)
                    report.warn(admission.warnings, line: number)
                }
                report.lines += 1
                if report.lines.isMultiple(of: 1_000) { progress(report.lines) }
            }
            return report
        }
        logger.info(
            "import finished",
            metadata: ["lines": "\(taken.lines)", "recorded": "\(taken.recorded)", "rehearsal": "\(rehearse)"])
        return taken
    }

    private func take(
        _ line: ImportLine, _ keepingRecordedTimes: Bool, now: Instant, _ intake: Intake, _ log: any EntryWriter,
        _ report: inout ImportReport
    ) throws -> Admission {
        let kept = keepingRecordedTimes ? line.recordedAt : nil
        let time = kept.map { RecordingTime.kept($0) } ?? .now(now)
        let admission = try intake.admit(
            line.submission, id: line.submission.id ?? makeID(at: now), now: line.recordedAt ?? now, at: time, in: log)
        guard admission.receipt.isNew else {
            report.known += 1
            return admission
        }
        report.recorded += 1
        if line.submission.type == CaseOpened.name { report.casesOpened += 1 }
        if kept == nil, line.recordedAt != nil { report.recordedTimesReplaced += 1 }
        if let kept, kept > now { report.aheadOfClock = max(kept, report.aheadOfClock ?? kept) }
        return admission
    }

    private static func locating<Outcome>(source: String, line: Int, _ body: () throws -> Outcome) throws -> Outcome {
        do { return try body() } catch { throw located(error, source: source, line: line) }
    }

    /// The error with its place in the file; errors of the log become bad input where the line is at fault.
    private static func located(_ error: any Error, source: String, line: Int) -> any Error {
        switch error {
        case var error as BadInput:
            error.source = source
            error.line = line
            return error
        case let error as RecordedTimeGoesBackwards:
            return BadInput(
                source: source, line: line, field: "recordedAt",
                expected: "a time not before \(error.last), the last time in the log", found: "\(error.given)",
                advice: "sort the lines by recordedAt, or leave --keep-recorded-times away")
        case let error as EntryConflict:
            return BadInput(
                source: source, line: line, field: "id",
                expected: "an id that the log does not know with other content",
                found: "\(error.id), at position \(error.position)",
                advice: "give the line an id of its own, or record EventCorrected to correct the entry")
        default: return error
        }
    }
}
