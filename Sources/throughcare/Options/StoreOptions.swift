internal import ArgumentParser
internal import Casework
internal import Events
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

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Act as this actor; in a store in which nobody was granted anything, see what they would see.",
            valueName: "actor"))
    var actor: String?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("What it is wanted for; kept in the audit trail.", valueName: "words"))
    var purpose: String?

    @Option(
        help: ArgumentHelp(
            "Why it is justified, in your own words; kept in the audit trail, so name nobody.", valueName: "words"))
    var justification: String?

    func validate() throws {
        guard folder != nil else {
            throw ValidationError(
                "no store given: add --store DIR, or set THROUGHCARE_STORE; `throughcare init DIR` makes one")
        }
    }

    /// Opens the store.
    func open(with catalogue: EventCatalogue = .standard) throws -> Casework {
        try Casework.open(folder ?? "", masterKey: .given(masterKey), asking: asking, catalogue: catalogue)
    }

    /// Who asks, and what for. A token is a secret, and arguments are read by every user of the machine.
    private var asking: Asking {
        Asking(
            systemUser: SystemUser.name, token: ProcessInfo.processInfo.environment["THROUGHCARE_TOKEN"],
            as: actor.map { ActorRef($0) }, purpose: purpose, justification: justification)
    }

    /// The folder that was named; `nil` for none.
    var folder: String? {
        let named = store ?? ProcessInfo.processInfo.environment["THROUGHCARE_STORE"]
        return named.flatMap { $0.isEmpty ? nil : $0 }
    }
}
