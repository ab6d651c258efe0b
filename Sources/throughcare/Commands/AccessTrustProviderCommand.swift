internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessTrustProviderCommand: AccessRecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust-provider", abstract: "Recognise actors by the JSON Web Tokens of an agency's provider.",
        discussion: """
            Every token must have this issuer, this audience and this algorithm, expire, and name a key of the file that is \
            given here. Where the provider takes new keys, trust it anew with the new file.
            """)

    @Argument(help: ArgumentHelp("The provider, as its tokens name it in `iss`.", valueName: "issuer"))
    var issuer: String

    @Option(help: ArgumentHelp("This store, as the tokens must name it in `aud`.", valueName: "name"))
    var audience: String

    @Option(help: "How the tokens are signed; every other way is refused.")
    var algorithm: Word<IdentityProviderTrusted.Algorithm>

    @Option(help: ArgumentHelp("The file with the provider's public keys, a JSON Web Key Set.", valueName: "file"))
    var jwks: String

    @Option(help: ArgumentHelp("The claim that names the actor; else sub.", valueName: "name"))
    var claim: String?

    @Option(help: ArgumentHelp("How long a token may hold, in minutes, 1 to 1440; else 60.", valueName: "n"))
    var longestMinutes: Int?

    @Option(
        help: ArgumentHelp(
            "A value of `acr` by which somebody has proved again who they are; give it again for another one.",
            valueName: "class"))
    var stepUpClass: [String] = []

    @Option(help: ArgumentHelp("The agency whose actors alone the provider may name.", valueName: "agency"))
    var ofAgency: String?

    @OptionGroup var administering: AdministeringOptions

    func submission() throws -> Submission {
        let keys = try Casework.keySet(at: jwks)
        return try administering.submission(
            of: IdentityProviderTrusted.name, in: .identityProviders,
            data: .record([
                "issuer": .string(issuer), "audience": .string(audience), "algorithm": algorithm.json,
                "jwksFile": .string(keys.file), "jwksHash": .string(keys.hash), "actorClaim": claim.map(JSON.string),
                "longestMinutes": longestMinutes?.json,
                "stepUpClasses": stepUpClass.isEmpty ? nil : .array(stepUpClass.map(JSON.string)),
                "agency": ofAgency.map(JSON.string), "by": administering.by.map(JSON.string),
            ]))
    }

    var outcome: String { "tokens of \(issuer) for \(audience), signed by \(algorithm.value.rawValue), are recognised" }
}
