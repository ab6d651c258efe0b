internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct CaseloadCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "caseload", abstract: "How much work everybody has: cases, releases ahead, leave, support.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The actor, such as PO-02; without it, everybody with a case.", valueName: "actor"))
    var actor: String?

    @Option(help: ArgumentHelp("The moment from which days are counted; else now.", valueName: "time"))
    var asOf: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let moment = try VantageOptions.read(asOf, "--as-of", in: .utc)
        let board = try store.open().caseload(of: actor.map { ActorRef($0) }, at: moment)
        for load in board.items {
            Terminal.print(output.json ? load.json(at: board.moment).line : load.line(at: board.moment))
        }
        return ListWords.tell(board, "people with active cases", output)
    }
}
