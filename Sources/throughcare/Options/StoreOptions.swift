internal import ArgumentParser
internal import Casework
internal import Foundation

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the store; else THROUGHCARE_STORE.", valueName: "dir"))
    var store: String?

    func validate() throws {
        guard folder != nil else {
            throw ValidationError(
                "no store given: add --store DIR, or set THROUGHCARE_STORE; `throughcare init DIR` makes one")
        }
    }

    /// Opens the store.
    func open() throws -> Casework { try Casework.open(folder ?? "") }

    /// The folder that was named; `nil` for none.
    var folder: String? {
        let named = store ?? ProcessInfo.processInfo.environment["THROUGHCARE_STORE"]
        return named.flatMap { $0.isEmpty ? nil : $0 }
    }
}
