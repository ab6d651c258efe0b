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
        } catch {
            throw CommandFailed(failure: Failure(error), message: String(describing: error), asJSON: output.json)
        }
    }
}
