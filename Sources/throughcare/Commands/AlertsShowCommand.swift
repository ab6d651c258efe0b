internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections
internal import Watcher

struct AlertsShowCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "An alert with everything that is recorded of it, open or closed.")

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The alert.", valueName: "alert"))
    var alert: String

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let story = try store.open().alert(alert)
        if output.json { Terminal.print(story.json.line) } else { Terminal.print(story.text) }
        return "alert \(story.alert.alertId)"
    }
}
