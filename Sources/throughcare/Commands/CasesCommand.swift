internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct CasesCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases", abstract: "The list of cases, the next release first.")

    @OptionGroup var store: StoreOptions

    @Option(
        name: [.long, .customLong("team")], help: ArgumentHelp("Those that this agency leads.", valueName: "agency"))
    var lead: String?

    @Option(help: ArgumentHelp("Those on which this actor holds a responsibility.", valueName: "actor"))
    var actor: String?

    @Option(help: ArgumentHelp("Those so far from the gate, such as final_week.", valueName: "phase"))
    var phase: String?

    @Flag(help: "Those that are closed as well.")
    var closed = false

    @OptionGroup var list: ListOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        var query = CaseQuery()
        query.lead = lead.map { AgencyRef($0) }
        query.actor = actor.map { ActorRef($0) }
        query.phase = try phase.map(Self.phase)
        query.includesClosed = closed
        query.moment = try list.moment()
        query.limit = list.most
        let cases = try store.open().cases(query)
        for listed in cases.items { Terminal.print(output.json ? listed.json.line : listed.line) }
        return ListWords.tell(cases, "cases", output)
    }

    private static func phase(_ text: String) throws -> ReleasePhase {
        guard let phase = ReleasePhase(rawValue: text) else {
            throw BadInput(
                field: "--phase", expected: ReleasePhase.kind.inWords, found: "\"\(text)\"",
                advice: "leave --phase away for all cases")
        }
        return phase
    }
}
