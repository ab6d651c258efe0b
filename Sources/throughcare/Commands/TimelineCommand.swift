internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct TimelineCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "Replay a case, newest last, at any two times.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @OptionGroup var times: VantageOptions
    @Flag(help: "Show restricted text and dates too, for a reader who may see them; only with --json.")
    var reveal = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard output.json || !reveal else {
            throw ValidationError("--reveal needs --json: text never shows what is restricted")
        }
    }

    func perform() throws -> String {
        let casework = try store.open()
        let caseRef = CaseRef(reference)
        let vantage = try times.vantage(in: casework.zone(of: caseRef))
        let timeline = try casework.timeline(of: caseRef, seenFrom: vantage, revealing: reveal)
        Terminal.print(timeline, asJSON: output.json)
        return timeline.whole.map { "\($0.rows.count) entries" } ?? "timeline of \(caseRef)"
    }
}
