internal import ArgumentParser
internal import Casework
internal import Events

struct AccessReviewBreakGlassCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "review-break-glass", abstract: "Say what you found about an opening in an emergency.",
        discussion: "Whoever opened the case cannot review it.")

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var caseRef: String

    @Argument(help: ArgumentHelp("The opening, as the alert names it.", valueName: "opening"))
    var opening: String

    @Option(help: "What came of it.")
    var outcome: Word<BreakGlassReviewed.Outcome>

    @Option(help: ArgumentHelp("What you found, in words; - reads them from standard input.", valueName: "words"))
    var note: String?

    @OptionGroup var administering: AdministeringOptions

    var output: OutputOptions { administering.output }

    func perform() throws -> String {
        let recorded = try administering.store.open().reviewBreakGlass(
            BreakGlassID(opening), of: CaseRef(caseRef), outcome.value,
            note: note.map { RestrictedText(try Given.text($0, "--note")) }, administering.attributes(),
            rehearse: administering.dryRun)
        let words = "\(opening) \(recorded.isRehearsal ? "would be" : "is") reviewed: \(outcome.value.inWords)"
        if output.json { Terminal.print(recorded.json.line) } else { output.say(words) }
        return words
    }
}
