internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessRemoveProviderCommand: AccessRecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-provider", abstract: "Recognise nobody by the tokens of a provider any more.")

    @Argument(help: ArgumentHelp("The provider, as its tokens name it in `iss`.", valueName: "issuer"))
    var issuer: String

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String?

    @OptionGroup var administering: AdministeringOptions

    func submission() throws -> Submission {
        try administering.submission(
            of: IdentityProviderRemoved.name, in: .identityProviders,
            data: .record([
                "issuer": .string(issuer), "reason": reason.map(JSON.string),
                "by": administering.by.map(JSON.string),
            ]))
    }

    var outcome: String { "tokens of \(issuer) are not recognised any more" }
}
