internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct CoverageCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Who can be reached hour by hour in the first two weeks after release.")

    @OptionGroup var question: CaseQuestion

    @Option(help: ArgumentHelp("A release at this moment instead of the recorded one.", valueName: "time"))
    var release: String?

    var output: OutputOptions { question.output }

    func perform() throws -> String {
        let casework = try question.store.open()
        let caseRef = CaseRef(question.reference)
        let zone = try casework.zone(of: caseRef)
        let moment = try VantageOptions.read(release, "--release", in: zone)
        let strip = try casework.coverage(
            of: caseRef, releasedAt: moment, seenFrom: question.times.vantage(in: zone))
        guard let strip else {
            let nothing = "no release date is known: unknown, which is not the same as covered"
            if output.json { Terminal.print(JSON.null.line) } else { output.say(nothing) }
            return nothing
        }
        Terminal.print(strip, asJSON: output.json)
        return "coverage of \(caseRef)"
    }
}
