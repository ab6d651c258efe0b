internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

/// A command that shows one view of one case, at any two times.
protocol CaseViewCommand: StoreCommand {
    associatedtype Seen: CaseView

    /// Where the question comes from.
    var question: CaseQuestion { get }
}

extension CaseViewCommand {
    var output: OutputOptions { question.output }

    func perform() throws -> String {
        let casework = try question.store.open()
        let caseRef = CaseRef(question.reference)
        let view = try casework.view(
            Seen.self, of: caseRef, seenFrom: question.times.vantage(in: casework.zone(of: caseRef)))
        Terminal.print(view, asJSON: output.json)
        return "\(Seen.name) of \(caseRef)"
    }
}

/// Which case, from which store, at which two times, told how.
struct CaseQuestion: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @OptionGroup var times: VantageOptions
    @OptionGroup var output: OutputOptions
}
