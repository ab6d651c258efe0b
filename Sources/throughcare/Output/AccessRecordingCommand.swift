internal import Casework
internal import Events

/// A command that records who may use the store.
protocol AccessRecordingCommand: StoreCommand {
    var administering: AdministeringOptions { get }

    /// Take it although nobody could grant access any more afterwards.
    var evenSo: Bool { get }

    /// What holds from now on, in one line.
    var outcome: String { get }

    /// What is to be recorded.
    func submission() throws -> Submission
}

extension AccessRecordingCommand {
    var output: OutputOptions { administering.output }
    var evenSo: Bool { false }

    func perform() throws -> String {
        let recorded = try administering.store.open()
            .recordAccess(submission(), evenSo: evenSo, rehearse: administering.dryRun)
        let done = recorded.isRehearsal ? "would be recorded: \(outcome)" : outcome
        if output.json { Terminal.print(recorded.json.line) } else { output.say(done) }
        return done
    }
}
