internal import ArgumentParser
internal import Casework
internal import Events
internal import Projections

struct CheckpointCommand: StoreCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint", abstract: "Sign what the log says of itself now, for others to hold.",
        discussion: """
            The checkpoint is a signed note without personal data: send it to partner agencies and keep copies. Whoever \
            holds one can tell later, by `verify --checkpoint`, that no entry before it was changed or removed.
            """)

    @OptionGroup var store: StoreOptions

    @Option(help: ArgumentHelp("Write it to a file that does not exist yet.", valueName: "file"))
    var out: String?

    @Flag(help: "Say how far it would reach, and sign nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    func perform() throws -> String {
        let casework = try store.open()
        let checkpoint = try casework.checkpoint(rehearse: dryRun, to: out)
        guard let note = checkpoint.note else {
            let done = "nothing signed: dry run; a checkpoint would reach to position \(checkpoint.position)"
            output.say(done)
            return done
        }
        let key = try casework.verifierKey()
        if output.json {
            Terminal.print(
                JSON.record([
                    "position": .number(checkpoint.position), "note": .string(note), "key": .string(key),
                ]).line)
        } else if out == nil {
            Terminal.print(
                note.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { TextLine(String($0)) })
        }
        output.say("checkpoint of position \(checkpoint.position)\(out.map { " in \($0)" } ?? "")")
        output.say("its signatures are checked with \(key)")
        return "checkpoint of position \(checkpoint.position)"
    }
}
