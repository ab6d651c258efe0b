internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct KeyRotateCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Take a new master key, after which older copies of the vault open nothing.",
        discussion: """
            The new key takes the place of the old one in its file, of which no byte stays. Back it up, apart from the log. \
            Keys that seal nothing any more are destroyed on the way.
            """)

    @OptionGroup var store: StoreOptions

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let (place, destroyed) = try store.open().rotateKey(rehearse: dryRun)
        if output.json {
            Terminal.print(
                JSON.record([
                    "masterKey": .string(place), "destroyed": .list(destroyed) { .number($0) }, "dryRun": dryRun.json,
                ]).line)
        }
        let done =
            dryRun
            ? "nothing done: dry run; the master key in \(place) would be replaced, and \(destroyed.count) keys destroyed"
            : "the master key in \(place) is new, and \(destroyed.count) keys were destroyed: back it up with the vault"
        output.say(done)
        return done
    }
}
