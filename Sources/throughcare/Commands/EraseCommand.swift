internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct EraseCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase", abstract: "Erase what is said of somebody, or one entry, and prove that it is gone.",
        discussion: """
            What is erased cannot be brought back. Types, times and links stay, so that a replay shows that something was \
            there and evaluators can count it. The account of the erasure is recorded. Afterwards the master key is a new one: \
            back it up, and destroy older copies.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(
        help: ArgumentHelp(
            "A case, a stream such as actor/PO-1, or an entry by its id or position.", valueName: "case|entry"))
    var subject: String?

    @Option(help: "On what grounds.")
    var basis: Word<PersonalDataErased.Basis>?

    @Flag(help: "Erase every entry whose time to be looked at again has passed.")
    var due = false

    @OptionGroup var envelope: EnvelopeOptions

    @Flag(help: "Say what would be erased, and erase nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        if due, subject != nil || basis != nil {
            throw ValidationError("--due finds the entries and the basis by itself: give neither")
        }
        if !due, subject == nil || basis == nil {
            throw ValidationError("say what to erase and on what --basis, or give --due")
        }
    }

    func perform() throws -> String {
        let casework = try store.open()
        let attributes = try envelope.attributes()
        let report =
            if let subject, let basis {
                try casework.erase(subject, on: basis.value, attributes, rehearse: dryRun)
            } else {
                try casework.eraseDue(attributes, rehearse: dryRun)
            }
        if output.json { Terminal.print(report.json.line) } else { report.lines.forEach(output.say) }
        return dryRun ? "\(report.entries) entries would be erased" : "\(report.entries) entries erased"
    }
}
