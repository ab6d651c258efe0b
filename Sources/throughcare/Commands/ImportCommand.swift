internal import ArgumentParser
internal import Casework
internal import Events

struct ImportCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in JSON Lines, all or nothing for each file.",
        discussion: """
            One entry a line: id, stream, type, occurredAt, recordedAt, data. A line that the log holds already is passed \
            over, so an import can be repeated. If a line cannot be taken, nothing of its file is kept; files before it stay.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("Files; - for standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "Declare the public holidays of a country or subdivision, such as AT or DE-BY.", valueName: "code"))
    var calendar: [String] = []

    @Flag(help: "Keep the times at which the lines say they were recorded; they must never go backwards.")
    var keepRecordedTimes = false

    @Flag(help: "Check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !files.isEmpty || !calendar.isEmpty else {
            throw ValidationError("nothing to import: name a file, - for standard input, or --calendar CODE")
        }
    }

    func perform() throws -> String {
        let casework = try store.open()
        for code in calendar {
            output.say(CalendarWords.say(try casework.declareCalendar(code, rehearse: dryRun), rehearsed: dryRun))
        }
        var recorded = 0
        for file in files {
            let name = file == "-" ? "standard input" : file
            let report = try take(file, as: name, casework)
            recorded += report.recorded
            tell(report, of: name)
            if output.json { Terminal.print(json(report, of: file).line) }
        }
        return dryRun ? "\(recorded) entries would be recorded" : "\(recorded) entries recorded"
    }

    private func take(_ file: String, as name: String, _ casework: Casework) throws -> ImportReport {
        let reader = try LineReader(path: file)
        defer { Terminal.progress("") }
        return try casework.importLines(
            from: name, keepingRecordedTimes: keepRecordedTimes, rehearse: dryRun, nextLine: reader.next,
            progress: { if !output.quiet { Terminal.progress("\(name): \($0) lines") } })
    }

    private func tell(_ report: ImportReport, of file: String) {
        let verb = report.isRehearsal ? "would be recorded" : "recorded"
        let known = report.known > 0 ? ", \(report.known) known already" : ""
        output.say("\(file): \(report.recorded) entries \(verb)\(known), \(report.casesOpened) cases opened")
        for warning in report.warnings { output.say("warning: \(file), \(warning)") }
        if report.warningCount > report.warnings.count {
            output.say("warning: \(report.warningCount - report.warnings.count) more in \(file)")
        }
        if let ahead = report.aheadOfClock {
            output.say("warning: times up to \(ahead) lie ahead of the clock; the log's time goes on from there")
        }
        if report.recordedTimesReplaced > 0 {
            output.say(
                "note: \(report.recordedTimesReplaced) lines say when they were recorded; the log gave its own time "
                    + "(keep theirs with --keep-recorded-times)")
        }
    }

    private func json(_ report: ImportReport, of file: String) -> JSON {
        .object([
            JSON.Member("file", .string(file)), JSON.Member("lines", .number(String(report.lines))),
            JSON.Member("recorded", .number(String(report.recorded))),
            JSON.Member("known", .number(String(report.known))),
            JSON.Member("casesOpened", .number(String(report.casesOpened))),
            JSON.Member("dryRun", .boolean(report.isRehearsal)),
            JSON.Member("warnings", .array(report.warnings.map { .string($0.description) })),
            JSON.Member("warningCount", .number(String(report.warningCount))),
        ])
    }
}
