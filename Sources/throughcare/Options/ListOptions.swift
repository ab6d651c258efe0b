internal import Almanac
internal import ArgumentParser
internal import Casework

/// From when a list is looked at, and how much of it is shown.
struct ListOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The moment from which days are counted, what is known being that of today; else now.", valueName: "time"))
    var asOf: String?

    @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
    var limit = 50

    @Flag(help: "Show all.")
    var all = false

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit must be 0 or more") }
    }

    /// The greatest number to show; `nil` for no limit.
    var most: Int? { all ? nil : limit }

    /// The moment; a date is the end of that day in UTC, for a list has cases of several zones.
    /// - Throws: ``BadInput`` for a time without offset.
    func moment() throws -> Instant? { try VantageOptions.read(asOf, "--as-of", in: .utc) }
}
