internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct VerifyCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look whether the store is as it was written; exit code 12 if it is not.",
        discussion: """
            Computes every hash and link anew, compares signed checkpoints, the vault and the file itself, and folds the \
            stored views once more. A checkpoint that a partner holds shows whether the end was cut off or an older copy \
            was put back. Without the master key all but the views can be verified.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("A checkpoint to compare with; may be given again.", valueName: "file"))
    var checkpoint: [String] = []

    @Option(
        help: ArgumentHelp(
            "The key that checks the signatures, as `throughcare checkpoint` says it; else the log's own.",
            valueName: "name+hash+key"))
    var key: String?

    @Flag(help: "Leave the stored views out, which take most of the time.")
    var skipViews = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let report = try store.open().verify(against: checkpoint, signedBy: key, comparingViews: !skipViews)
        if output.json { Terminal.print(report.json.line) } else if !output.quiet { Terminal.print(report.text) }
        if let failure = report.failure { throw failure }
        return "the store is as it was written"
    }
}
