internal import ArgumentParser
internal import Casework
internal import Foundation

/// A command that works on a store.
protocol StoreCommand: ParsableCommand {
    var output: OutputOptions { get }

    /// Does the work.
    /// - Returns: What was done, in one line for the summary.
    func perform() throws -> String
}

extension StoreCommand {
    func run() throws {
        do {
            let done = try perform()
            if output.json { Terminal.say(Exit.summary(code: 0, message: done)) }
        } catch let found as AlertsOpen {
            if output.json { Terminal.say(Exit.summary(code: Exit.alertsOpen, message: found.message)) }
            throw ExitCode(Exit.alertsOpen)
        } catch {
            throw CommandFailed(failure: Failure(error), message: String(describing: error), asJSON: output.json)
        }
    }
}

/// Somebody asked to be told by the exit code that alerts are open; nothing failed.
struct AlertsOpen: Error {
    let message: String
}
