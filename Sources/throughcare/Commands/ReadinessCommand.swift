internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct ReadinessCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "readiness", abstract: "How ready a release is, or the board of all releases ahead.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014; without it, the board.", valueName: "case"))
    var reference: String?

    @OptionGroup var times: VantageOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.open()
        guard let reference else { return try board(casework) }
        let caseRef = CaseRef(reference)
        let vantage = try times.vantage(in: casework.zone(of: caseRef))
        let readiness = try casework.readiness(of: caseRef, seenFrom: vantage)
        Terminal.print(readiness, asJSON: output.json)
        return "readiness of \(caseRef)"
    }

    private func board(_ casework: Casework) throws -> String {
        // Cases of several zones stand on one board, so a date without an hour is meant in UTC.
        let board = try casework.readinessBoard(seenFrom: times.vantage(in: .utc))
        for readiness in board {
            Terminal.print(output.json ? readiness.json.line : readiness.line)
        }
        if board.isEmpty { output.say("no release is ahead, and none lies at most thirty days back") }
        return "\(board.count) cases"
    }
}
