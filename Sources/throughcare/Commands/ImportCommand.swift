internal import ArgumentParser
internal import Casework
internal import Events

struct ImportCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take in JSON Lines, CloudEvents or CSV, all or nothing for each file.",
        discussion: """
            One entry a line: id, stream, type, occurredAt, recordedAt, data; or CloudEvents 1.0, one a line or as a list; \
            or CSV with a mapping. An entry that the log holds already is passed over, so an import can be repeated. If an \
            entry cannot be taken, nothing of its file is kept; files before it stay. A dry run tells all problems.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("Files; - for standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "Declare the public holidays of a country or subdivision, such as AT or DE-BY.", valueName: "code"))
    var calendar: [String] = []

    @OptionGroup var format: FormatOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !files.isEmpty || !calendar.isEmpty else {
            throw ValidationError("nothing to import: name a file, - for standard input, or --calendar CODE")
        }
    }

    func perform() throws -> String {
        let choices = try format.choices()
        let casework = try store.open()
        for code in calendar {
            let declared = try casework.declareCalendar(code, rehearse: format.dryRun)
            output.say(CalendarWords.say(declared, rehearsed: format.dryRun))
        }
        var (recorded, problems, table) = (0, 0, ProblemTable())
        for file in files {
            let name = file == "-" ? "standard input" : file
            let report = try take(file, as: name, casework, choices)
            recorded += report.recorded
            problems += report.trial.problemCount
            table.add(report.trial.problems, of: name)
            tell(ImportWords(report: report, file: name), of: file)
        }
        if let path = format.problems { try table.write(to: path) }
        guard problems == 0 else { throw ProblemsFound(count: problems) }
        return format.dryRun ? "\(recorded) entries would be recorded" : "\(recorded) entries recorded"
    }

    private func take(
        _ file: String, as name: String, _ casework: Casework, _ choices: ImportChoices
    ) throws -> ImportReport {
        defer { Terminal.progress("") }
        do {
            return try casework.importFile(
                file, as: name, choices, progress: { if !output.quiet { Terminal.progress("\(name): \($0) entries") } })
        } catch let error as BadInput {
            output.say("nothing of \(name) was kept; --dry-run tells all problems at once")
            throw error
        }
    }

    private func tell(_ words: ImportWords, of file: String) {
        for line in words.lines { output.say(line) }
        for line in words.report.trial.shown { Terminal.print(line.line) }
        if output.json { Terminal.print(words.json(of: file).line) }
    }
}
