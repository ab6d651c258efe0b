internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AuditBeginCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "begin", abstract: "Begin a trail anew where it is missing or cannot be used.",
        discussion: """
            Without a trail nothing is shown or recorded. A trail that is there is put aside and not removed; the first record \
            of the new one says who began it, why, and where the old one ended.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Why a new trail is needed.", valueName: "text"))
    var reason: String

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let reason = try Given.text(reason, "--reason")
        let aside = try store.open().beginAudit(because: reason)
        if output.json { Terminal.print(JSON.record(["putAside": aside.map(JSON.string)]).line) }
        let done = "a new trail was begun" + (aside.map { "; the one before it is \($0)" } ?? "")
        if !output.json { output.say(done) }
        return done
    }
}
