internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AuditVerifyCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look whether the trail is as it was written; exit code 12 if it is not.",
        discussion: """
            Computes every hash and link anew, and tells where the trail ends. Whoever keeps that line can tell later with \
            --end whether the trail was cut off or another one put in its place.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Where the trail ended, as this command told it then.", valueName: "position:hash"))
    var end: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let report = try store.open().verifyAudit(against: end)
        if output.json { Terminal.print(report.json.line) } else if !output.quiet { Terminal.print(report.text) }
        if let failure = report.failure { throw failure }
        return "the trail is as it was written"
    }
}
