internal import Casework
internal import Events
internal import Projections

/// How an import is told.
struct ImportWords {
    let report: ImportReport
    /// The file's name for people.
    let file: String

    /// What was done, or would be.
    var lines: [String] {
        let verb = report.isRehearsal ? "would be recorded" : "recorded"
        let known = report.known > 0 ? ", \(report.known) known already" : ""
        var lines = ["\(file): \(report.recorded) entries \(verb)\(known), \(report.casesOpened) cases opened"]
        if report.isRehearsal { lines += counts }
        lines += report.warnings.map { "warning: \(file), \($0)" }
        if report.warningCount > report.warnings.count {
            lines.append("warning: \(report.warningCount - report.warnings.count) more in \(file)")
        }
        if let ahead = report.aheadOfClock {
            lines.append("warning: times up to \(ahead) lie ahead of the clock; the log's time goes on from there")
        }
        if report.recordedTimesReplaced > 0 {
            lines.append(
                "note: \(report.recordedTimesReplaced) lines say when they were recorded; the log gave its own time "
                    + "(keep theirs with --keep-recorded-times)")
        }
        if !report.unusedColumns.isEmpty {
            lines.append("note: the mapping does not name \(report.unusedColumns.joined(separator: ", "))")
        }
        return lines + problems
    }

    private var counts: [String] {
        let types = report.trial.entriesByType.sorted { $0.key < $1.key }
        guard !types.isEmpty else { return [] }
        return ["  in \(report.trial.cases) cases"] + types.map { "  \($0.value)  \($0.key)" }
    }

    private var problems: [String] {
        let trial = report.trial
        let rest = trial.problemCount - trial.problems.count
        return trial.problems.map { "\($0.input(from: file))" } + (rest > 0 ? ["and \(rest) problems more"] : [])
    }

    /// The same as one object, with the file as it was named.
    func json(of path: String) -> JSON {
        .record([
            "file": .string(path), "lines": .number(report.lines), "recorded": .number(report.recorded),
            "known": .number(report.known), "casesOpened": .number(report.casesOpened),
            "dryRun": .boolean(report.isRehearsal), "problems": .number(report.trial.problemCount),
            "types": .object(
                report.trial.entriesByType.sorted { $0.key < $1.key }
                    .map { JSON.Member($0.key, .number($0.value)) }),
            "warnings": .list(report.warnings) { .string("\($0)") }, "warningCount": .number(report.warningCount),
            "problemList": .list(report.trial.problems, problem),
        ])
    }

    private func problem(_ problem: ImportProblem) -> JSON {
        .record([
            "place": .string("\(problem.place)"), "column": problem.column.map(JSON.string),
            "field": problem.field.map(JSON.string), "expected": .string(problem.expected),
            "found": .string(problem.found), "advice": .string(problem.advice),
        ])
    }
}
