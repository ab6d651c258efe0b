internal import Almanac
internal import Events
internal import Projections
internal import Watcher

/// Replays one case over a period twice, under the values that were recorded and under others.
///
/// It goes from moment to moment at which an answer can change: when something was recorded, and when the clock said so.
struct CaseReplay {
    let past: RecordedPast
    let from: Instant
    /// Inclusive.
    let to: Instant
    let supposed: [PolicySetting]

    /// What was known at a moment, and until when there was no more to know.
    private struct Sight {
        let file: CaseFile
        let directory: ActorDirectory
        let policies: PolicyBook
        let supposed: PolicyBook
        /// When something is recorded next; `nil` if nothing is.
        let nextRecording: Instant?
    }

    /// Follows the alerts of a case; `nil` if the case was not known by the end of the period.
    func run(_ stream: StreamName) throws -> (zone: Zone, before: AlertTrace, after: AlertTrace)? {
        let entries = try past.entries(of: stream)
        var sight = try look(at: from, stream, entries)
        var (before, after) = (AlertTrace(from: from), AlertTrace(from: from))
        var moment = from
        while true {
            let asWas = evaluate(sight, sight.policies, at: moment)
            let asSupposed = evaluate(sight, sight.supposed, at: moment)
            before.note(asWas.alerts.blockers, at: moment)
            after.note(asSupposed.alerts.blockers, at: moment)
            let changes = [asWas.nextChange, asSupposed.nextChange, sight.nextRecording].compactMap(\.self)
            guard let next = changes.min(), next <= to else { break }
            if next == sight.nextRecording { sight = try look(at: next, stream, entries) }
            moment = next
        }
        return sight.file.opening == nil ? nil : (sight.file.zone, before, after)
    }

    private func look(at moment: Instant, _ stream: StreamName, _ entries: CaseEntries) throws -> Sight {
        let file = try past.file(of: stream, entries, at: moment)
        let policies = try past.policies(at: moment)
        return Sight(
            file: file, directory: try past.directory(of: file.team, at: moment), policies: policies,
            supposed: policies.supposing(supposed),
            nextRecording: try past.nextRecording(of: entries, with: file.team, after: moment))
    }

    private func evaluate(_ sight: Sight, _ policies: PolicyBook, at moment: Instant) -> Evaluation {
        Evaluation(of: sight.file, at: moment, directory: sight.directory, policies: policies)
    }
}
