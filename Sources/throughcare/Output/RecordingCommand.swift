internal import ArgumentParser
internal import Casework
internal import Events

/// A command that records one event.
protocol RecordingCommand: StoreCommand {
    var recording: RecordingOptions { get }

    /// The version the stream must have, 0 for a stream without entries; `nil` for any.
    var expectVersion: Int64? { get }

    /// What is to be recorded.
    func submission(_ casework: Casework) throws -> Submission

    /// What stands once it is recorded, in one line; `nil` if there is nothing to add.
    func outcome(of recorded: Recorded, _ casework: Casework) throws -> String?
}

extension RecordingCommand {
    var output: OutputOptions { recording.output }
    var expectVersion: Int64? { nil }

    func outcome(of recorded: Recorded, _ casework: Casework) throws -> String? {
        try casework.standing(of: recorded.id).description
    }

    func perform() throws -> String {
        let casework = try recording.store.open()
        let submission = try submission(casework)
        let recorded = try casework.record(submission, expectedVersion: expectVersion, rehearse: recording.dryRun)
        for warning in recorded.warnings { output.say("warning: \(warning)") }
        let done = Self.words(for: recorded, submission)
        if output.json {
            Terminal.print(recorded.json.line)
        } else {
            output.say(done)
            if !recorded.isRehearsal, let outcome = try outcome(of: recorded, casework) { output.say(outcome) }
        }
        return done
    }

    private static func words(for recorded: Recorded, _ submission: Submission) -> String {
        let place = "position \(recorded.position), version \(recorded.version) of \(submission.stream)"
        guard !recorded.isRehearsal else { return "\(submission.type) would be recorded at \(place)" }
        return (recorded.isNew ? "recorded \(submission.type)" : "known already: \(submission.type)")
            + " as \(recorded.id), \(place)"
    }
}
