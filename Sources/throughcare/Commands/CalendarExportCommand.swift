internal import ArgumentParser
internal import Casework
internal import Events

struct CalendarExportCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write releases, gaps, appointments and deadlines as iCalendar.",
        discussion: """
            It has references and no names, and says that something is due but not what. The same log gives the same \\
            file; a date that is moved keeps its UID.
            """)

    @OptionGroup var store: StoreOptions

    @Option(name: .customLong("case"), help: ArgumentHelp("Only this case, such as K-014.", valueName: "case"))
    var caseRef: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write, in place of an older one; else standard output.", valueName: "file"))
    var file: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let export = try store.open().calendar(of: caseRef.map { CaseRef($0) })
        let told = "\(export.count) dates"
        guard let file else {
            Terminal.print(export.bytes)
            return told
        }
        try export.write(to: file)
        output.say("\(told) in \(file)")
        return told
    }
}
