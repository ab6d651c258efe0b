internal import ArgumentParser

/// How a command speaks.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print data as JSON; the last line on standard error is an object with code and message.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say only what was asked for.")
    var quiet = false

    /// Writes a line of talk, unless silence was asked for.
    func say(_ line: String) {
        if !quiet { Terminal.say(line) }
    }
}
