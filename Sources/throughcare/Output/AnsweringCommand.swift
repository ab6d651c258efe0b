internal import ArgumentParser
internal import Casework
internal import Events

/// A command that records what a person says to an alert.
protocol AnsweringCommand: StoreCommand {
    var answering: AnsweringOptions { get }

    /// What is said.
    func answer() throws -> AlertAnswer
}

extension AnsweringCommand {
    var output: OutputOptions { answering.output }

    func perform() throws -> String {
        let answered = try answering.store.open().answer(
            answering.alert, answer(), by: ActorRef(answering.by), rehearse: answering.dryRun)
        for warning in answered.recorded.warnings { output.say("warning: \(warning)") }
        if output.json { Terminal.print(answered.recorded.json.line) } else { output.say(answered.words) }
        return answered.words
    }
}
