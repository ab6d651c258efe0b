internal import ArgumentParser
internal import Casework

/// What files to import are, and how they are tried.
struct FormatOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("What the files are; else their content tells.", valueName: "jsonl|cloudevents|csv"),
        transform: Self.format)
    var format: ImportFormat?

    @Option(
        help: ArgumentHelp("How the columns of CSV files become events; see docs/importing-csv.md.", valueName: "file"))
    var mapping: String?

    @Flag(help: "Keep the times at which the lines say they were recorded; they must never go backwards.")
    var keepRecordedTimes = false

    @Flag(help: "Check everything, tell all problems, keep nothing.")
    var dryRun = false

    @Option(
        help: ArgumentHelp(
            "With --dry-run: print so many of the first new entries, without restricted values.", valueName: "n"))
    var show = 0

    @Option(help: ArgumentHelp("With --dry-run: write the problems to a new CSV file.", valueName: "file"))
    var problems: String?

    func validate() throws {
        guard dryRun || (show == 0 && problems == nil) else {
            throw ValidationError("--show and --problems belong to --dry-run: add it")
        }
        guard (0...1_000).contains(show) else { throw ValidationError("--show takes a number from 0 to 1000") }
    }

    /// The choices, with the mapping read and checked.
    func choices() throws -> ImportChoices {
        try ImportChoices(
            format: format, mapping: mapping.map { try ImportMapping(path: $0) },
            keepsRecordedTimes: keepRecordedTimes, isRehearsal: dryRun, shown: show)
    }

    private static func format(_ name: String) throws -> ImportFormat {
        if let format = ImportFormat(rawValue: name) { return format }
        throw ValidationError("name one of \(ImportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
}
