internal import ArgumentParser
internal import Projections

struct NeedsCommand: CaseViewCommand {
    typealias Seen = NeedsMatrix

    static let configuration = CommandConfiguration(
        commandName: "needs", abstract: "What the person needs, who provides it, and what fell through.")

    @OptionGroup var question: CaseQuestion
}
