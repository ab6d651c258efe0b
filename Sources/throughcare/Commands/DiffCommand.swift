internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct DiffCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "What changed in a case between two times, on record and in the views.",
        discussion: """
            --from and --to compare what had happened; --known-from and --known-to compare what was known. Both pairs may \
            be given. Without the second time of a pair: now.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @Option(help: ArgumentHelp("What had happened by then; a date means the end of that day.", valueName: "time"))
    var from: String?

    @Option(help: ArgumentHelp("Compared with what had happened by then; else now.", valueName: "time"))
    var to: String?

    @Option(help: ArgumentHelp("What was known then; a date means the end of that day.", valueName: "time"))
    var knownFrom: String?

    @Option(help: ArgumentHelp("Compared with what was known then; else today.", valueName: "time"))
    var knownTo: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard from != nil || to == nil else { throw ValidationError("--to needs --from: add it") }
        guard knownFrom != nil || knownTo == nil else { throw ValidationError("--known-to needs --known-from: add it") }
        guard from != nil || knownFrom != nil else {
            throw ValidationError("nothing to compare: add --from, --known-from or both")
        }
    }

    func perform() throws -> String {
        let casework = try store.open()
        let caseRef = CaseRef(reference)
        let zone = try casework.zone(of: caseRef)
        func time(_ text: String?, _ option: String) throws -> Instant? {
            try VantageOptions.read(text, option, in: zone)
        }
        let diff = try casework.diff(
            of: caseRef,
            from: Vantage(asOf: time(from, "--from"), knownAt: time(knownFrom, "--known-from")),
            to: Vantage(asOf: time(to, "--to"), knownAt: time(knownTo, "--known-to")))
        Terminal.print(diff, asJSON: output.json)
        guard let diff = diff.whole else { return "what changed in \(caseRef)" }
        return "\(diff.entries.count) entries and \(diff.fieldCount) fields of views changed in \(caseRef)"
    }
}
