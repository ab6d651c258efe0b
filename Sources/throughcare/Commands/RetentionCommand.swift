internal import ArgumentParser
internal import Casework
internal import Events

struct RetentionCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention", abstract: "What is held without an end, and what nobody looked at again in time.",
        discussion: """
            An entry is closed to everybody from the day after its `reviewBy` until a named person renews it with a fresh \
            reason: `throughcare record CASE EntryReviewRenewed`. Nothing renews itself. `throughcare erase --due` erases \
            what nobody renewed.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let report = try store.open().retention()
        if output.json { Terminal.print(report.json.line) } else { Terminal.print(report.text) }
        return "\(report.undated) entries without a day, \(report.overdue) closed because their day is over"
    }
}
