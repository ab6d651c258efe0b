internal import ArgumentParser
internal import Projections

struct ProgrammesCommand: CaseViewCommand {
    typealias Seen = ProgrammeDoseLedger

    static let configuration = CommandConfiguration(
        commandName: "programmes",
        abstract: "What was planned of each programme in the last four weeks, and what was delivered.")

    @OptionGroup var question: CaseQuestion
}
