internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessBreakGlassCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "break-glass", abstract: "Open one case in an emergency, for an hour at most.",
        discussion: """
            Supervisor and inspector are told at once, and a second person reviews it within two working days. What comes \
            from intelligence, pastoral care and support pairs stays shut. It takes a fresh proof of who you are.
            """)

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var caseRef: String

    @Option(help: ArgumentHelp("Why it cannot wait, in words; - reads them from standard input.", valueName: "words"))
    var reason: String

    @Option(help: ArgumentHelp("For how many minutes, 1 to 60.", valueName: "n"))
    var minutes = 30

    @OptionGroup var administering: AdministeringOptions

    var output: OutputOptions { administering.output }

    func perform() throws -> String {
        let opened = try administering.store.open().breakGlass(
            CaseRef(caseRef), because: RestrictedText(Given.text(reason, "--reason")), minutes: minutes,
            administering.attributes(), rehearse: administering.dryRun)
        let words =
            opened.recorded.isRehearsal
            ? "\(caseRef) would be open to \(opened.actor) for \(minutes) minutes"
            : "\(caseRef) is open to \(opened.actor) for \(minutes) minutes (\(opened.breakGlassId)); "
                + "supervisor and inspector are told, and it will be reviewed"
        if output.json {
            let id = JSON.Member("breakGlassId", opened.breakGlassId.json)
            Terminal.print(opened.recorded.json.merging([id]).line)
        } else {
            output.say(words)
        }
        return words
    }
}
