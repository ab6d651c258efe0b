internal import Almanac
internal import ArgumentParser
internal import Casework
internal import Events
internal import Ledger
internal import Web

struct ServeCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve pages to people and an interface to programs.",
        discussion: """
            On this machine it prints a link that works once. Other machines reach it through a proxy that encrypts: see \
            docs/serving.md. It logs lines of JSON to standard error; THROUGHCARE_LOG=info logs every request, by its route.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "port"))
    var port = 8_080

    @Option(
        help: ArgumentHelp(
            "Where people reach it, such as https://throughcare.agency.example; else where it listens.",
            valueName: "address"))
    var publicAddress: String?

    @Option(help: ArgumentHelp("Let the watcher run so often, such as 15m; without it cron does.", valueName: "time"))
    var watchEvery: Duration?

    @Option(help: ArgumentHelp("How many requests somebody may make in a minute.", valueName: "n"))
    var requestsPerMinute = 1_200

    @Option(help: ArgumentHelp("The folder for exports that are asked for here; else none can be.", valueName: "dir"))
    var exports: String?

    @Flag(help: "Check that everything is there, and serve nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0 to 65535") }
        guard requestsPerMinute > 0 else { throw ValidationError("--requests-per-minute must be 1 or more") }
        if let publicAddress { try Self.check(publicAddress) }
    }

    /// Those of a few hundred cases, in some tens of megabytes.
    private static let entriesRemembered = 20_000

    func perform() throws -> String {
        let casework = try store.open(with: .standard.remembering(Self.entriesRemembered))
        guard !dryRun else {
            try WebServer.check(casework, settings)
            let found = "everything is there to serve \(store.folder ?? "")"
            if !output.quiet, !output.json { Terminal.print(Array((found + "\n").utf8)) }
            return found
        }
        let server = try WebServer(casework, desk: Desk(ofStoreIn: store.folder ?? ""), settings: settings)
        let isQuiet = output.quiet
        try Waiting.run { try await server.run { Self.tell($0, isQuiet: isQuiet) } }
        return "served until it was told to stop"
    }

    private var settings: ServerSettings {
        var settings = ServerSettings()
        (settings.host, settings.port, settings.publicAddress) = (host, port, publicAddress)
        settings.folder = store.folder ?? ""
        settings.watchEvery = watchEvery?.span
        settings.requestsPerMinute = requestsPerMinute
        settings.exportFolder = exports
        return settings
    }

    private static func tell(_ invitation: Invitation, isQuiet: Bool) {
        guard !isQuiet else { return }
        var lines = ["pages and interface at \(invitation.address)"]
        if let link = invitation.link { lines.append("open once, now:  \(link)") }
        if let token = invitation.token { lines.append("for programs, until it ends:  Authorization: Bearer \(token)") }
        // As bytes, which wait for nothing: the server goes on running.
        Terminal.print(Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    private static func check(_ address: String) throws {
        let parts = address.split(separator: "://", maxSplits: 1)
        let isAddress = parts.count == 2 && ["http", "https"].contains(parts[0])
        guard isAddress, !parts[1].dropLast(parts[1].hasSuffix("/") ? 1 : 0).contains("/") else {
            throw ValidationError(
                "--public-address: expected scheme and host, such as https://throughcare.agency.example")
        }
    }
}
