internal import Access
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AuditBrowsingCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "browsing", abstract: "Looks at single cases that somebody should be asked about.",
        discussion: """
            Without a role on the case, then or in the two weeks around it; at night (from 20:00 to 7:00 where the case is), at \
            a weekend or on a closed day; by somebody related or of the same name; at 15 cases or more with no pause \
            longer than 15 minutes. A sign is no proof: people stand in for each other.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("How many weeks up to now.", valueName: "n"))
    var weeks = 1

    @Option(
        help: ArgumentHelp(
            "Who is related to the person of a case or has the same surname: lines of an actor and a case.",
            valueName: "file"))
    var related: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...520).contains(weeks) else { throw ValidationError("--weeks must be from 1 to 520") }
    }

    func perform() throws -> String {
        let report = try store.open().browsing(weeks: weeks, related: related)
        if output.json { Terminal.print(report.json.line) } else { Terminal.print(report.text) }
        return "\(report.findings.count) findings in \(report.looks) looks"
    }
}
