internal import ArgumentParser

struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "The dates of cases for other calendars.",
        subcommands: [CalendarExportCommand.self])
}
