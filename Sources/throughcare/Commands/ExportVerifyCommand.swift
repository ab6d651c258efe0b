internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ExportVerifyCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look whether an export is as it was written; exit code 12 if it is not.",
        discussion: """
            Computes the hash of every file anew and counts rows. With --store it also asks the log whether it was like that \
            at that position, and whether it knows of the export.
            """)

    @Argument(help: ArgumentHelp("The folder of the export.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("The store that it was made of.", valueName: "dir"))
    var store: String?

    @Option(help: ArgumentHelp("The file of the master key of that store.", valueName: "file"))
    var masterKey: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.map { try Casework.open($0, masterKey: .given(masterKey)) }
        let found = try StudyVerification(of: folder, against: casework)
        if output.json { Terminal.print(found.json.line) } else if !output.quiet { found.lines.forEach(Terminal.print) }
        if let failure = found.failure { throw failure }
        return "the export is as it was written"
    }
}
