internal import ArgumentParser
internal import Casework
internal import Projections

struct TeamCommand: CaseViewCommand {
    typealias Seen = TeamAndRoles

    static let configuration = CommandConfiguration(
        commandName: "team",
        abstract: "Who answers for what, and what nobody answers for.")

    @OptionGroup var question: CaseQuestion
}
