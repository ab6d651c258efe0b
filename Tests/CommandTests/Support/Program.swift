import Events
import Foundation
import Specifications
import Testing

/// The program as it was built, beside this test.
struct Program {
    /// What a run left behind.
    struct Outcome: Sendable {
        let status: Int32
        /// Data: standard output by lines.
        let output: [String]
        /// Talk: standard error by lines.
        let talk: [String]

        /// Standard output as one JSON object a line.
        var objects: [JSON] { get throws { try output.map { try JSONParser.parse($0) } } }

        /// The last line of talk, which `--json` makes an object with code and message.
        var summary: JSON { get throws { try JSONParser.parse(#require(talk.last)) } }
    }

    let home: ScratchFolder

    init() throws { home = try ScratchFolder() }

    /// A store made with `init`.
    static func withStore() async throws -> Program {
        let program = try Program()
        let made = try await program.run("init", program.store)
        try #require(made.status == 0, "\(made.talk)")
        return program
    }

    /// A store with one open case and its release date.
    static func withCase() async throws -> Program {
        let program = try await withStore()
        let taken = try await program.run(
            "import", "-", "--keep-recorded-times", "--store", program.store, input: story)
        try #require(taken.status == 0, "\(taken.talk)")
        return program
    }

    static let story = """
        {"stream":"case/K-001","type":"CaseOpened","occurredAt":"2026-01-05T08:00:00Z","recordedAt":"2026-01-05T08:00:00Z",\
        "data":{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}}
        {"stream":"case/K-001","type":"ReleaseDateSet","occurredAt":"2026-01-06T08:00:00Z","recordedAt":"2026-01-06T08:00:00Z",\
        "data":{"releaseAt":"2026-03-27T15:30+01:00"}}

        """

    var store: String { home["store"] }
    var log: String { home["store/log.sqlite"] }

    /// Runs the program without anything from the outside but `environment` and `input`.
    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:]
    ) async throws -> Outcome {
        try await run(arguments, input: input, environment: environment)
    }

    /// Runs the program without anything from the outside but `environment` and `input`.
    /// - Parameter wrapper: Another program with its arguments, which is given this one to run.
    func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:], through wrapper: [String] = []
    ) async throws -> Outcome {
        let words = try wrapper + [Self.executable().path()] + arguments
        return try await Self.turnstile.pass { try await start(words, input: input, environment: environment) }
    }

    /// With some thousand files open, Foundation reads past the end of their list when it starts a process, and crashes.
    private static let turnstile = Turnstile(places: 16)

    private func start(
        _ words: [String], input: String, environment: [String: String]
    ) async throws -> Outcome {
        let run = UUID().uuidString
        let (input, output, talk) = try (
            home.write(input.utf8, to: run + ".in"), home.write([], to: run + ".out"), home.write([], to: run + ".err")
        )
        let process = Process()
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = environment
        process.currentDirectoryURL = URL(filePath: home.path)
        let reading = try FileHandle(forReadingFrom: URL(filePath: input))
        let writing = try [output, talk].map { try FileHandle(forWritingTo: URL(filePath: $0)) }
        process.standardInput = reading
        process.standardOutput = writing[0]
        process.standardError = writing[1]
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        // A process that has ended keeps its files open.
        for file in [reading] + writing { try file.close() }
        try #require(process.terminationReason == .exit)
        return Outcome(
            status: process.terminationStatus, output: try Self.lines(output), talk: try Self.lines(talk))
    }

    private static func executable() throws -> URL {
        let folder = try #require(Bundle.main.executableURL).resolvingSymlinksInPath().deletingLastPathComponent()
        let program = folder.appending(path: "throughcare")
        try #require(FileManager.default.isExecutableFile(atPath: program.path()), "no throughcare in \(folder.path())")
        return program
    }

    private static func lines(_ path: String) throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            .dropLast(text.hasSuffix("\n") || text.isEmpty ? 1 : 0)
    }
}
