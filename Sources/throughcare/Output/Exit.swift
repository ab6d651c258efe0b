internal import ArgumentParser
internal import Casework
internal import Events
internal import Foundation

/// How the program ends: the only place that knows exit codes.
enum Exit {
    /// The exit code of a command that was asked to say so if alerts are open.
    static let alertsOpen: Int32 = 10

    /// The exit code of a kind of failure.
    static func code(of failure: Failure) -> Int32 {
        switch failure {
        case .other: 1
        case .conflict: 11
        case .brokenIntegrity: 12
        case .badInput: 65
        case .notFound: 66
        case .cannotCreate: 73
        case .busy: 75
        case .forbidden: 77
        case .misconfigured: 78
        }
    }

    /// Says what went wrong and leaves with the code for it.
    static func leave(after error: any Error) -> Never {
        if error is ExitCode || error is CleanExit { Throughcare.exit(withError: error) }
        if let failed = error as? CommandFailed {
            report(failed.message, code: code(of: failed.failure), asJSON: failed.asJSON)
        }
        // Everything else was thrown while the arguments were read.
        let code = Throughcare.exitCode(for: error)
        if code == .success { Throughcare.exit(withError: error) }
        report(
            withoutTexts(Throughcare.fullMessage(for: error)), code: code.rawValue,
            asJSON: CommandLine.arguments.contains("--json"))
    }

    /// A text that was taken for something else may be restricted, and a complaint would repeat it.
    private static func withoutTexts(_ message: String) -> String {
        CommandLine.arguments.filter { $0.split(separator: " ").count > 1 }.reduce(message) {
            $0.replacing($1, with: "…")
        }
    }

    private static func report(_ message: String, code: Int32, asJSON: Bool) -> Never {
        Terminal.say(message.hasPrefix("Error") ? message : "Error: \(message)")
        if asJSON { Terminal.say(summary(code: code, message: message)) }
        exit(code)
    }

    /// The last line on standard error of a command with `--json`.
    static func summary(code: Int32, message: String) -> String {
        JSON.object([JSON.Member("code", .number(String(code))), JSON.Member("message", .string(message))]).line
    }
}

/// A command failed for a reason that was sorted.
struct CommandFailed: Error {
    let failure: Failure
    let message: String
    let asJSON: Bool
}
