internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct AccessGrantCommand: AccessRecordingCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant", abstract: "Let an actor use the store in these roles and no others, from now on.",
        discussion: """
            What was granted to the actor before ends. The first grant of a store goes to an administrator: from then on \
            nobody acts unnamed.
            """)

    @Argument(help: ArgumentHelp("The actor, such as PO-02.", valueName: "actor"))
    var actor: String

    @Option(help: "A role; give it again for another one.")
    var role: [Word<AccessRole>]

    @Option(help: ArgumentHelp("The user of the operating system who is this actor.", valueName: "name"))
    var systemUser: String?

    @Option(help: ArgumentHelp("Until when, exclusive; a date means the end of that day.", valueName: "time"))
    var until: String?

    @Option(help: ArgumentHelp("Why.", valueName: "words"))
    var reason: String?

    @Flag(help: "Grant it although nobody could grant anything afterwards.")
    var evenSo = false

    @OptionGroup var administering: AdministeringOptions

    func submission() throws -> Submission {
        let until = try until.map { try VantageOptions.moment($0, "--until") }
        return try administering.submission(
            of: AccessGranted.name, in: Casework.stream(of: ActorRef(actor)),
            data: .record([
                "actor": .string(actor), "roles": .array(role.map(\.json)), "systemUser": systemUser.map(JSON.string),
                "validUntil": until?.json, "grantedBy": administering.by.map(JSON.string),
                "reason": reason.map(JSON.string),
            ]))
    }

    var outcome: String {
        let roles = role.map(\.value.inWords).joined(separator: ", ")
        return "\(actor) may use this store as \(roles); nobody acts unnamed here any more"
    }
}
