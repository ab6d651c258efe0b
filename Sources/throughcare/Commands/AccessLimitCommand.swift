internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessLimitCommand: RecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "limit", abstract: "Let only some see a case, or all but some; to the others it does not exist.")

    @Argument(help: ArgumentHelp("The case, such as K-014.", valueName: "case"))
    var caseRef: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only these: actors, or agencies such as agency/AGY-1.", valueName: "actor"))
    var only: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("All but these: actors, or agencies such as agency/AGY-1.", valueName: "actor"))
    var except: [String] = []

    @Option(help: ArgumentHelp("Until when, exclusive; else until it is lifted.", valueName: "time"))
    var until: String?

    @Option(help: ArgumentHelp("Why, in words; - reads them from standard input.", valueName: "words"))
    var reason: String

    @OptionGroup var recording: RecordingOptions

    func validate() throws {
        guard only.isEmpty != except.isEmpty else { throw ValidationError("give --only or --except, and not both") }
    }

    func submission(_ casework: Casework) throws -> Submission {
        let named = only + except
        let agencies = named.filter { $0.hasPrefix(Self.agency) }.map { String($0.dropFirst(Self.agency.count)) }
        let actors = named.filter { !$0.hasPrefix(Self.agency) }
        let until = try until.map { try VantageOptions.moment($0, "--until") }
        return try recording.submission(
            of: CaseAccessLimited.name, in: Given.stream(caseRef),
            data: .record([
                "limitId": .string(casework.newReference("LIM")),
                "kind": (only.isEmpty ? CaseAccessLimited.Kind.exclusion : .restriction).json,
                "actors": actors.isEmpty ? nil : .array(actors.map(JSON.string)),
                "agencies": agencies.isEmpty ? nil : .array(agencies.map(JSON.string)), "until": until?.json,
                "reason": .string(try Given.text(reason, "--reason")),
                "decidedBy": recording.envelope.by.map(JSON.string),
            ]))
    }

    /// Whoever limits a case may have shut themselves out, so nothing of it is read again.
    func outcome(of recorded: Recorded, _ casework: Casework) -> String? {
        only.isEmpty
            ? "to \(except.joined(separator: ", ")) the case does not exist any more"
            : "to all but \(only.joined(separator: ", ")) the case does not exist any more"
    }

    private static let agency = "agency/"
}
