internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct WhatIfCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "whatif", abstract: "What another release date would do to a case.",
        discussion: """
            Says what no longer fits, which alerts would open and close, what of the readiness changes, and who could be \
            reached. Nothing is written.
            """)

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var reference: String

    @Option(
        help: ArgumentHelp("The release: a time with its offset, or a date if the hour is open.", valueName: "time"))
    var release: String

    @Option(help: ArgumentHelp("Look from then, as it was known; a date means the end of that day.", valueName: "time"))
    var knownAt: String?

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let release = try VantageOptions.moment(release, "--release")
        let casework = try store.open()
        let caseRef = CaseRef(reference)
        let moment = try VantageOptions.read(knownAt, "--known-at", in: casework.zone(of: caseRef))
        let shift = try casework.whatIf(caseRef, releasedAt: release, at: moment)
        Terminal.print(shift, asJSON: output.json)
        guard let shift = shift.whole else { return "what another release date would do to \(caseRef)" }
        return "\(shift.misfits.count) things no longer fit, \(shift.alerts.opens.count) alerts would open"
    }
}
