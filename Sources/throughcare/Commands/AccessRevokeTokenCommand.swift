internal import ArgumentParser
internal import Casework
internal import Events

struct AccessRevokeTokenCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke-token", abstract: "Recognise nobody by a token any more, from now on.")

    @Argument(help: ArgumentHelp("The token, by its reference as `access list` tells it.", valueName: "token"))
    var token: String

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String?

    @Flag(help: "Revoke it although nobody could grant anything afterwards.")
    var evenSo = false

    @OptionGroup var administering: AdministeringOptions

    var output: OutputOptions { administering.output }

    func perform() throws -> String {
        let recorded = try administering.store.open().revokeToken(
            TokenID(token), because: reason, administering.attributes(), evenSo: evenSo,
            rehearse: administering.dryRun)
        let words = recorded.isRehearsal ? "token \(token) would be revoked" : "token \(token) is revoked"
        if output.json { Terminal.print(recorded.json.line) } else { output.say(words) }
        return words
    }
}
