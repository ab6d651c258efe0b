internal import Almanac
internal import ArgumentParser
internal import Casework

/// Which records of the audit trail are shown.
struct AuditRangeOptions: ParsableArguments {
    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "The first moment, inclusive, a date being its beginning in UTC; else the beginning.", valueName: "time"))
    var first: String?

    @Option(
        name: .customLong("until"),
        help: ArgumentHelp(
            "The last moment, exclusive, a date being its beginning in UTC; else now.", valueName: "time"))
    var last: String?

    @Option(help: ArgumentHelp("Show at most so many.", valueName: "n"))
    var limit = 50

    @Flag(help: "Show all.")
    var all = false

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit must be 0 or more") }
    }

    /// The greatest number to show; `nil` for no limit.
    var most: Int? { all ? nil : limit }

    /// - Throws: ``BadInput`` for a time without offset.
    func from() throws -> Instant? { try Self.read(first, "--from") }

    /// - Throws: ``BadInput`` for a time without offset.
    func until() throws -> Instant? { try Self.read(last, "--until") }

    private static func read(_ text: String?, _ option: String) throws -> Instant? {
        try text.map { try VantageOptions.moment($0, option).start(in: .utc) }
    }
}
