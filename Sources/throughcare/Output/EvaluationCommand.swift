internal import ArgumentParser
internal import Casework

/// A command that tells tables of an evaluation, with small counts withheld.
protocol EvaluationCommand: StoreCommand {
    /// What is looked at, and how little may be told of few.
    var evaluation: EvaluationOptions { get }

    /// What is asked.
    var question: GroupQuestion { get }
}

extension EvaluationCommand {
    var output: OutputOptions { evaluation.output }

    func perform() throws -> String { try evaluation.tell(question) }
}
