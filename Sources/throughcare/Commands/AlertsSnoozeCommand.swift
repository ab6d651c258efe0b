internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events

struct AlertsSnoozeCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "snooze", abstract: "Set an alert aside until a moment, at most until it grows graver.",
        discussion: "If something happens that makes it graver sooner, it speaks up then.")

    @OptionGroup var answering: AnsweringOptions

    @Option(help: ArgumentHelp("Until when, exclusive; a date is the end of that day in UTC.", valueName: "time"))
    var until: String

    @Option(help: ArgumentHelp("What you say about it.", valueName: "words"))
    var note: String?

    func answer() throws -> AlertAnswer {
        let until = try VantageOptions.moment(until, "--until").last(in: .utc)
        return .snoozed(until: until, note: try note.map { try Given.text($0, "--note") })
    }
}
