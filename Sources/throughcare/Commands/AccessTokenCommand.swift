internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessTokenCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Make a token by which an actor is recognised; it is shown once.",
        discussion: """
            Give it to nobody else, in THROUGHCARE_TOKEN and never as an argument. With --step-up it says that you have just \
            seen that the actor is who they say, and holds for a quarter of an hour: to reveal, to export, for an emergency.
            """)

    @Argument(help: ArgumentHelp("The actor, such as PO-02.", valueName: "actor"))
    var actor: String

    @Option(
        help: ArgumentHelp(
            "Until when it holds, exclusive, at most 400 days; a date means the end of that day.", valueName: "time"))
    var expires: String?

    @Flag(help: "Say that the actor has just proved again who they are.")
    var stepUp = false

    @Option(help: ArgumentHelp("What it is for.", valueName: "words"))
    var label: String?

    @OptionGroup var administering: AdministeringOptions

    var output: OutputOptions { administering.output }

    func validate() throws {
        guard (expires == nil) == stepUp else {
            throw ValidationError("give --expires, or --step-up for a token of a quarter of an hour")
        }
    }

    func perform() throws -> String {
        let issued = try administering.store.open().issueToken(
            to: ActorRef(actor),
            until: expires.map { try VantageOptions.moment($0, "--expires").exclusiveEnd(in: .utc) },
            label: label, administering.attributes(), rehearse: administering.dryRun)
        let words = "token \(issued.tokenId) of \(issued.actor), until \(issued.expiresAt)"
        guard let secret = issued.secret else {
            output.say("\(words) would be made")
            return words
        }
        if output.json {
            Terminal.print(
                JSON.record([
                    "tokenId": issued.tokenId.json, "actor": issued.actor.json, "expiresAt": issued.expiresAt.json,
                    "token": .string(secret.revealed),
                ]).line)
        } else {
            Terminal.print(secret.revealed)
            output.say("\(words): it is shown this once and kept nowhere")
        }
        return words
    }
}
