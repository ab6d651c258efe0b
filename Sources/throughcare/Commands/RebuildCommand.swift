internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct RebuildCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Make the lists anew from the log.",
        discussion: """
            Others go on reading and writing meanwhile; the lists stay as they were until the new ones are whole. \
            A rebuild that is cut short does no harm: run it again.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The list, such as caseload; without it, all of them.", valueName: "view"))
    var view: String?

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        defer { Terminal.progress("") }
        let report = try store.open().rebuild(
            view, rehearse: dryRun, progress: { if !output.quiet { Terminal.progress("\($0) streams") } })
        if output.json {
            Terminal.print(
                JSON.record([
                    "views": report.lists.json, "streams": report.streams.json, "dryRun": report.isRehearsal.json,
                ]).line)
        }
        let verb = report.isRehearsal ? "would make" : "made"
        let done = "\(verb) \(report.lists.joined(separator: ", ")) anew from \(report.streams) streams"
        output.say(done)
        return done
    }
}
