internal import ArgumentParser
internal import Casework
internal import Projections

struct FamilyCommand: CaseViewCommand {
    typealias Seen = FamilyAndNetworkMap

    static let configuration = CommandConfiguration(
        commandName: "family",
        abstract: "Who matters to the person, how far each is involved, and which circles stand ready.")

    @OptionGroup var question: CaseQuestion
}
