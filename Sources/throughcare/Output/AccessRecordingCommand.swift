internal import Casework

/// A command that records who may use the store.
protocol AccessRecordingCommand: RecordingCommand {
    /// Take it although nobody could grant access any more afterwards.
    var evenSo: Bool { get }

    /// What holds from now on, in one line.
    var outcome: String { get }
}

extension AccessRecordingCommand {
    var evenSo: Bool { false }

    func record(_ submission: Submission, in casework: Casework) throws -> Recorded {
        try casework.recordAccess(submission, evenSo: evenSo, rehearse: recording.dryRun)
    }

    func outcome(of recorded: Recorded, _ casework: Casework) -> String? { outcome }
}
