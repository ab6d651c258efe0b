internal import ArgumentParser
internal import Casework
internal import Events

struct BackupCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write a backup of the log into a folder, while others go on working.",
        discussion: """
            The first time it is a copy of the whole log, later what came after it, until --full. What is sealed stays \
            sealed: the keys are in vault.sqlite and the master key, which need backups of their own in other places. \
            An archive is gzip with one JSON object a line, readable without this software.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The folder of the backup; made if it is missing.", valueName: "dir"))
    var folder: String

    @Flag(help: "With a copy of the vault; whoever has it and the master key can read everything.")
    var vault = false

    @Flag(help: "Copy the whole log anew, also if what came after the last copy would do.")
    var full = false

    @Flag(help: "Write the whole log as lines, into a folder without a backup.")
    var archive = false

    @Flag(help: "With --archive: add what is sealed in clear. The file is then NOT sealed.")
    var contents = false

    @Flag(help: "Say what would be written, and write nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if contents, !archive { throw ValidationError("--contents belongs to --archive: add it") }
        if full, archive { throw ValidationError("an archive is always whole: leave --full away") }
    }

    func perform() throws -> String {
        let report = try store.open().backup(into: folder, choices)
        if output.json { Terminal.print(report.json.line) } else { report.lines.forEach(output.say) }
        return dryRun ? "nothing written: dry run" : "backup to position \(report.position) in \(folder)"
    }

    private var choices: BackupChoices {
        var choices = BackupChoices()
        (choices.withVault, choices.isFull, choices.isArchive) = (vault, full, archive)
        (choices.withContents, choices.isRehearsal) = (contents, dryRun)
        return choices
    }
}
