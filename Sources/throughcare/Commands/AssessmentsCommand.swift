internal import ArgumentParser
internal import Casework
internal import Projections

struct AssessmentsCommand: CaseViewCommand {
    typealias Seen = AssessmentLedger

    static let configuration = CommandConfiguration(
        commandName: "assessments",
        abstract: "The judgements on record, what rests on them, and what changed since.")

    @OptionGroup var question: CaseQuestion
}
