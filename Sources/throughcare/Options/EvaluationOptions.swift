internal import ArgumentParser
internal import Casework
internal import Events
internal import Outcomes
internal import Projections

/// What an evaluation looks at and how little it may tell of few.
struct EvaluationOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(
        help: ArgumentHelp(
            "The log up to this position, so that others get the same again; else all of it.", valueName: "n"))
    var toPosition: Int64?

    @Option(help: ArgumentHelp("The fewest persons that may be told of, 5 or more.", valueName: "n"))
    var k = 10

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard k >= Evaluated.fewest else {
            throw ValidationError(
                "--k \(k) would tell of so few that one could be recognised: give \(Evaluated.fewest) or more; rows about fewer need an "
                    + "approval, which `throughcare export` takes and records")
        }
        if let toPosition, toPosition < 1 {
            throw ValidationError("--to-position \(toPosition): positions of the log begin at 1")
        }
    }

    /// Answers a question, prints the tables and writes the drawing, if there is to be one.
    /// - Returns: What was told, in one line.
    func tell(_ question: GroupQuestion, drawnIn plot: String? = nil) throws -> String {
        let told = try store.open().evaluate(question, k: k, to: toPosition, drawn: plot != nil)
        if let plot { try told.drawing?.write(to: plot) }
        if output.json {
            Terminal.print(StudyTable.json(of: told.tables).line)
        } else {
            Terminal.print(Array(told.tables.map(\.text).joined(separator: [TextLine.blank])))
        }
        return plot.map { "\(told.summary), drawn in \($0)" } ?? told.summary
    }
}
