internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ExportDestroyKeyCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy-key", abstract: "Destroy the key of a study, so that nobody can undo its pseudonyms.",
        discussion: """
            Without the key nobody can tell of whom a pseudonym is, and no later export of the study can be joined to an \
            earlier one. The file is written over and removed; copies of it, backups, and what a disk keeps beside its files \
            have to be destroyed by whoever has them.
            """)

    @Argument(help: ArgumentHelp("The file of the key.", valueName: "file"))
    var file: String

    @Flag(help: "Look at the key, and destroy nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let fingerprint = try Casework.destroyStudyKey(in: file, rehearse: dryRun)
        if output.json {
            let report: JSON = .record([
                "file": file.json, "fingerprint": fingerprint.json, "dryRun": dryRun.json,
            ])
            Terminal.print(report.line)
        }
        let done = dryRun ? "would be destroyed" : "was destroyed"
        output.say("the study key \(fingerprint) in \(file) \(done)")
        output.say("its pseudonyms can then be undone by nobody who has no copy of it: look for copies and backups")
        return "the study key \(fingerprint) \(done)"
    }
}
