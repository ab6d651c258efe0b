internal import ArgumentParser
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
        guard k >= Self.fewest else {
            throw ValidationError(
                "--k \(k) would tell of so few that one could be recognised: give \(Self.fewest) or more; rows about fewer need an "
                    + "approval, which `throughcare export` takes and records")
        }
        if let toPosition, toPosition < 1 {
            throw ValidationError("--to-position \(toPosition): positions of the log begin at 1")
        }
    }

    /// Prints tables with small counts withheld, and with numbers in the place of references.
    func tell(_ tables: [StudyTable]) {
        let told = tables.numbered.map(SmallCells(k: k).applied)
        if output.json {
            Terminal.print(StudyTable.json(of: told).line)
        } else {
            Terminal.print(Array(told.map(\.text).joined(separator: [TextLine.blank])))
        }
    }

    private static let fewest = 5
}
