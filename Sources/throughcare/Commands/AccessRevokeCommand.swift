internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessRevokeCommand: AccessRecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Let an actor use the store no more, from now on; their tokens end with it.")

    @Argument(help: ArgumentHelp("The actor, such as PO-02.", valueName: "actor"))
    var actor: String

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String?

    @Flag(help: "Revoke it although nobody could grant anything afterwards.")
    var evenSo = false

    @OptionGroup var administering: AdministeringOptions

    func submission() throws -> Submission {
        try administering.submission(
            of: AccessRevoked.name, in: Casework.stream(of: ActorRef(actor)),
            data: .record([
                "actor": .string(actor), "reason": reason.map(JSON.string),
                "by": administering.by.map(JSON.string),
            ]))
    }

    var outcome: String { "\(actor) may not use this store any more" }
}
