internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Rehearsal

struct DemoCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make up a caseload to try things out with: DIR/caseload.jsonl.",
        discussion: """
            The lives are made up; nobody is meant. The same number of cases, seed and first day give the same file. \
            Import it with --keep-recorded-times, so that views can be seen as they were known at any moment.
            """)

    private static let file = "caseload.jsonl"

    @Argument(help: ArgumentHelp("The folder; made if it is missing.", valueName: "dir"))
    var folder: String

    @Option(help: ArgumentHelp("How many cases, from 1 to 1,000,000.", valueName: "n"))
    var cases = 20

    @Option(help: ArgumentHelp("Which caseload; any whole number from 0.", valueName: "s"))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("The day on which the first case is opened; else 2024-01-01.", valueName: "date"))
    var start: String?

    @Flag(help: "Make everything up and write nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        guard (1...1_000_000).contains(cases) else {
            throw BadInput(
                field: "--cases", expected: "a whole number from 1 to 1000000", found: "\(cases)",
                advice: "about 60 lines are written for each case")
        }
        try NewFile.check(Self.file, in: folder)
        let caseload = Caseload(cases: cases, seed: seed, from: try firstDay())
        let written = try write(caseload)
        let verb = dryRun ? "would be written" : "written"
        let done = "\(written) lines of \(cases) cases \(verb) to \(folder)/\(Self.file)"
        output.say(done)
        if !dryRun {
            output.say("next: throughcare import --keep-recorded-times \(folder)/\(Self.file) --store STORE")
        }
        return done
    }

    private func firstDay() throws -> CivilDate {
        guard let start else { return Caseload.defaultStart }
        let years = 1_900...2_900
        guard let day = try? CivilDate(parsing: start), years.contains(day.year) else {
            throw BadInput(
                field: "--start", expected: "a date of the years \(years.lowerBound) to \(years.upperBound)",
                found: "\"\(start.prefix(40))\"", advice: "write it like 2024-01-01")
        }
        return day
    }

    /// How many lines there are.
    private func write(_ caseload: Caseload) throws -> Int {
        let file = dryRun ? nil : try NewFile(Self.file, in: folder)
        var lines = caseload.lines()
        var count = 0
        defer { Terminal.progress("") }
        while let line = try lines.next() {
            try file?.write(line: line)
            count += 1
            if count.isMultiple(of: 10_000), !output.quiet { Terminal.progress("\(count) lines") }
        }
        try file?.keep()
        return count
    }
}
