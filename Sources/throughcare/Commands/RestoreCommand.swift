internal import ArgumentParser
internal import Casework
internal import Events

struct RestoreCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Make a store from a backup, and keep it only if it can be verified.",
        discussion: """
            --store names the folder to make, which must be missing or empty. Positions, ids and hashes are those of the \
            store that was backed up. What was recorded after the backup is missing; if the vault or a checkpoint tells of \
            it, nothing is restored without --accept-gap. Verification that fails gives exit code 12 and leaves nothing.
            """)

    @Argument(help: ArgumentHelp("The folder of the backup.", valueName: "backup"))
    var backup: String

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The vault of the store; else the one in the backup, if it has one.", valueName: "file"))
    var vault: String?

    @Option(help: ArgumentHelp("A checkpoint to compare with; may be given again.", valueName: "file"))
    var checkpoint: [String] = []

    @Flag(help: "Restore although something is known to be missing; the store says so from then on.")
    var acceptGap = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        var choices = RestoreChoices()
        choices.masterKey = .given(store.masterKey)
        (choices.vault, choices.checkpoints, choices.acceptsGap) = (vault, checkpoint, acceptGap)
        let folder = store.folder ?? ""
        let report = try Casework.restore(backup, into: folder, choices)
        if output.json { Terminal.print(report.json.line) } else { report.lines.forEach(output.say) }
        return "restored to position \(report.position) in \(folder)"
    }
}
