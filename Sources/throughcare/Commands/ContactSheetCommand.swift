internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ContactSheetCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact-sheet", abstract: "Whom the person can reach and when, on one page to print.")

    @OptionGroup var question: CaseQuestion

    @Flag(help: "The page for the family instead of the person's.")
    var family = false

    @Option(help: ArgumentHelp("The language to write in if it is there, such as fr.", valueName: "tag"))
    var language: String?

    var output: OutputOptions { question.output }

    func perform() throws -> String {
        let casework = try question.store.open()
        let caseRef = CaseRef(question.reference)
        let sheet = try casework.contactSheet(
            of: caseRef, for: family ? .family : .person, in: language,
            seenFrom: question.times.vantage(in: casework.zone(of: caseRef)))
        Terminal.print(sheet, asJSON: output.json)
        return "contact sheet of \(caseRef)"
    }
}
