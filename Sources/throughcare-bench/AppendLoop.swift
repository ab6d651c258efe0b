internal import Casework
internal import Events
internal import Foundation
internal import Projections

/// A process that stays while the disk fills or the clock jumps: `scripts/faults` talks to it, one line for each entry.
enum AppendLoop {
    /// Records an observation for each line of standard input and answers it once it is kept, or refused.
    ///
    /// A line is `ID CASE TEXT`; the answer is `kept ID POSITION RECORDED-AT WAITED` or `failed ID WAITED REASON`, with
    /// the microseconds that it took.
    static func run(on folder: String) throws {
        // As in the command: a limit on file size must come back as an error.
        signal(SIGXFSZ, SIG_IGN)
        let casework = try Casework.open(folder)
        while let line = readLine() { say(answer(to: line, casework)) }
    }

    private static func answer(to line: String, _ casework: Casework) -> String {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3, let id = EntryID(words[0]), let stream = StreamName(.case, words[1]) else {
            return "failed - 0 expected ID CASE TEXT"
        }
        let start = ContinuousClock.now
        let outcome = Result { try casework.record(observation(id, in: stream, words[2])) }
        let waited = Int64((ContinuousClock.now - start) / .microseconds(1))
        switch outcome {
        case .success(let kept): return "kept \(kept.id) \(kept.position) \(kept.recordedAt) \(waited)"
        case .failure(let error): return "failed \(id) \(waited) \(error)".replacing("\n", with: " ")
        }
    }

    private static func observation(_ id: EntryID, in stream: StreamName, _ text: String) -> Submission {
        Submission(
            id: id, stream: stream, type: ObservationRecorded.name,
            data: .record(["what": .string(text), "where": .string("office"), "how": .string("seen")]))
    }

    // Not `print`, which keeps lines back when it does not write to a terminal.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
