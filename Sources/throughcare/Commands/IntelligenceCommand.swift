internal import ArgumentParser
internal import Casework
internal import Projections

struct IntelligenceCommand: CaseViewCommand {
    typealias Seen = IntelligenceLedger

    static let configuration = CommandConfiguration(
        commandName: "intelligence",
        abstract: "Pointers to intelligence held elsewhere: whether each may be relied on. No content.")

    @OptionGroup var question: CaseQuestion
}
