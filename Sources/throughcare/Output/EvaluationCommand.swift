internal import ArgumentParser
internal import Casework
internal import Outcomes

/// A command that tells tables of an evaluation, with small counts withheld.
protocol EvaluationCommand: StoreCommand {
    /// What is looked at, and how little may be told of few.
    var evaluation: EvaluationOptions { get }

    /// The tables, exact.
    func tables(of casework: Casework) throws -> [StudyTable]
}

extension EvaluationCommand {
    var output: OutputOptions { evaluation.output }

    func perform() throws -> String {
        let tables = try tables(of: evaluation.store.open())
        evaluation.tell(tables)
        return "\(tables.count) tables"
    }
}
