internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ExportWriteCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Write pseudonymised data for a study into a new folder.",
        discussion: """
            csv, jsonl and sqlite hold tables with their meaning, xes, ocel2 and cloudevents the histories of cases. Numbers \
            of fewer than k persons are withheld, and rows of which fewer than k are alike are left out unless somebody who \
            may approves them by name. The same position, key and choices give the same bytes; manifest.json says which. \
            The export is recorded.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The folder; it must be missing or empty.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("csv, jsonl, sqlite, xes, ocel2, cloudevents, with commas between them."))
    var format: Formats

    @Option(help: ArgumentHelp("The last entry to look at; else the end of the log.", valueName: "position"))
    var toPosition: Int64?

    @Option(
        help: ArgumentHelp(
            "The file of the study key, made if it is missing; else study.key in the store's folder.",
            valueName: "file"))
    var studyKey: String?

    @Option(name: .customLong("k"), help: ArgumentHelp("The fewest persons that anything tells of.", valueName: "n"))
    var fewest = StudyChoices.usualK

    @Option(help: ArgumentHelp("What the data are for.", valueName: "words"))
    var purpose: String?

    @Option(help: ArgumentHelp("Who exports.", valueName: "actor"))
    var by: String?

    @Option(help: ArgumentHelp("Who allows rows of which fewer than k are alike.", valueName: "actor"))
    var approvedBy: String?

    @Option(help: ArgumentHelp("By what words it was allowed.", valueName: "words"))
    var approval: String?

    @Flag(help: "Say what would be written; write and record nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (approvedBy == nil) == (approval == nil) else {
            throw ValidationError("an approval needs --approved-by and --approval: give both, or neither")
        }
    }

    func perform() throws -> String {
        let report = try store.open().exportStudy(to: folder, try choices())
        if output.json { Terminal.print(report.json.line) } else { report.lines.forEach(output.say) }
        return dryRun ? "nothing written: dry run" : "\(report.rows) rows and events exported to \(folder)"
    }

    private func choices() throws -> StudyChoices {
        var choices = StudyChoices(format.words)
        (choices.toPosition, choices.studyKey, choices.k) = (toPosition, studyKey, fewest)
        choices.purpose = try purpose.map { try Given.text($0, "--purpose") }
        choices.by = by.map { ActorRef($0) }
        if let approvedBy, let approval {
            choices.approval = StudyApproval(by: ActorRef(approvedBy), words: try Given.text(approval, "--approval"))
        }
        choices.isRehearsal = dryRun
        return choices
    }

    /// Forms as an option.
    struct Formats: ExpressibleByArgument {
        static let allValueStrings = StudyExported.Format.allCases.map(\.rawValue)

        let words: Set<StudyExported.Format>

        init?(argument: String) {
            let read = argument.split(separator: ",", omittingEmptySubsequences: false)
                .map { StudyExported.Format(rawValue: String($0)) }
            guard !read.contains(nil) else { return nil }
            words = Set(read.compactMap(\.self))
        }
    }
}
