internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

/// From where in time a view looks.
struct VantageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What had happened by then; a date means the end of that day.", valueName: "time"))
    var asOf: String?

    @Option(help: ArgumentHelp("As it was known then; a date means the end of that day.", valueName: "time"))
    var knownAt: String?

    /// The two times, with dates meant in `zone`, which is asked for only if there is one.
    /// - Throws: ``BadInput`` for a time without offset; what `zone` throws.
    func vantage(in zone: @autoclosure () throws -> Zone) throws -> Vantage {
        Vantage(
            asOf: try Self.read(asOf, "--as-of", in: zone()), knownAt: try Self.read(knownAt, "--known-at", in: zone()))
    }

    /// A time given on the command line; a date is the end of that day in `zone`.
    static func read(_ text: String?, _ option: String, in zone: @autoclosure () throws -> Zone) throws -> Instant? {
        guard let text else { return nil }
        let moment = try moment(text, option)
        return switch moment {
        case .instant(let instant): instant
        case .day: moment.last(in: try zone())
        }
    }

    /// A time given on the command line; a date stays a day of which the hour is not known.
    static func moment(_ text: String, _ option: String) throws(BadInput) -> Moment {
        guard let moment = try? Moment(parsing: text) else {
            throw BadInput(
                field: option, expected: "a time with its offset, such as 2026-03-27T15:30+01:00, or a date",
                found: "\"\(text)\"", advice: "add the offset from UTC (Z, +01:00 …)")
        }
        return moment
    }
}
