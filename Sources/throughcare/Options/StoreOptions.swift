internal import ArgumentParser
internal import Casework
internal import Foundation

/// Which store a command works on.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the store; else THROUGHCARE_STORE.", valueName: "dir"))
    var store: String?

    @Option(
        help: ArgumentHelp(
            "The file of the master key; else THROUGHCARE_MASTER_KEY, a credential of systemd, what the store's config.json "
                + "says, or DIR.master-key beside the store.", valueName: "file"))
    var masterKey: String?

    func validate() throws {
        guard folder != nil else {
            throw ValidationError(
                "no store given: add --store DIR, or set THROUGHCARE_STORE; `throughcare init DIR` makes one")
        }
    }

    /// Opens the store.
    func open() throws -> Casework { try Casework.open(folder ?? "", masterKey: .given(masterKey)) }

    /// The folder that was named; `nil` for none.
    var folder: String? {
        let named = store ?? ProcessInfo.processInfo.environment["THROUGHCARE_STORE"]
        return named.flatMap { $0.isEmpty ? nil : $0 }
    }
}
