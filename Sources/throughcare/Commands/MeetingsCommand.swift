internal import ArgumentParser
internal import Casework
internal import Projections

struct MeetingsCommand: CaseViewCommand {
    typealias Seen = MeetingAndActionTracker

    static let configuration = CommandConfiguration(
        commandName: "meetings",
        abstract: "Whether the forums meet and who comes, and what became of agreed tasks.")

    @OptionGroup var question: CaseQuestion
}
