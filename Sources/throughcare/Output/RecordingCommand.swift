internal import ArgumentParser
internal import Casework
internal import Events

/// A command that records one event.
protocol RecordingCommand: StoreCommand {
    var recording: RecordingOptions { get }

    /// The version the stream must have, 0 for a stream without entries; `nil` for any.
    var expectVersion: Int64? { get }

    /// The entry that it amends, by its id or its position; `nil` if it amends none.
    var amended: String? { get }

    /// What is to be recorded.
    func submission(_ casework: Casework) throws -> Submission

    /// What stands once it is recorded, in one line; `nil` if there is nothing to add.
    func outcome(of recorded: Recorded, _ casework: Casework) throws -> String?
}

extension RecordingCommand {
    var output: OutputOptions { recording.output }
    var expectVersion: Int64? { nil }
    var amended: String? { nil }

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
            let outcome = recorded.isRehearsal ? try target(casework) : try outcome(of: recorded, casework)
            if let outcome { output.say(outcome) }
            if let told = Self.told(recorded) { output.say(told) }
        }
        return done
    }

    /// What stands before the amendment, so that a dry run shows whether the right entry is meant.
    private func target(_ casework: Casework) throws -> String? {
        try amended.map { try casework.standing(of: casework.entry(named: $0).id).description }
    }

    /// Who is told that something was put right; `nil` if nobody had received it.
    private static func told(_ recorded: Recorded) -> String? {
        guard let rectification = recorded.rectification else { return nil }
        let agencies = recorded.told.map(\.rawValue).joined(separator: ", ")
        return "\(agencies) had received this kind of information and "
            + (recorded.isRehearsal ? "would be told" : "must put it right: rectification \(rectification)")
    }

    private static func words(for recorded: Recorded, _ submission: Submission) -> String {
        let place = "position \(recorded.position), version \(recorded.version) of \(submission.stream)"
        guard !recorded.isRehearsal else { return "\(submission.type) would be recorded at \(place)" }
        return (recorded.isNew ? "recorded \(submission.type)" : "known already: \(submission.type)")
            + " as \(recorded.id), \(place)"
    }
}
