internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct EvaluateDecisionCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "decision",
        abstract: "What was known when a decision was taken, what it rested on, and what became of that.",
        discussion: """
            The decision is named by its reference, such as D-7, or by the `seq` of its entry if it has none; another name \
            is answered with those there are.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @Argument(help: ArgumentHelp("The decision, such as D-7.", valueName: "decision"))
    var decision: String

    @OptionGroup var times: VantageOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.open()
        let caseRef = CaseRef(reference)
        let audit = try casework.decisionAudit(
            of: decision, in: caseRef, seenFrom: times.vantage(in: casework.zone(of: caseRef)))
        Terminal.print(audit, asJSON: output.json)
        return "decision \(decision) of \(caseRef)"
    }
}
