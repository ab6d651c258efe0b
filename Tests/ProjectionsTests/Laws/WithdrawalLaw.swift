import Almanac
import Events
import Projections
import Specifications
import Testing

/// A life of which everything was withdrawn is the empty case, in every view.
struct WithdrawalLaw {
    static let seed = SeededGenerator.printedSeed(for: "WithdrawalLaw")
    static let rounds: UInt64 = 2

    /// The log after every entry of a stream was withdrawn, the newest first, so that no withdrawal is undone.
    private func withdrawing(_ stream: StreamName, in log: LivedLog, at moment: Instant) -> LivedLog {
        let own = log.entries(of: stream)
        let withdrawals = own.reversed().enumerated().map { number, target in
            let data = JSON.object([.init("target", target.id.json), .init("reason", .string("never_happened"))])
            let draft = Draft(
                id: EntryID(high: 0x7000, low: UInt64(number)), stream: stream, type: EventVoided.name,
                schemaVersion: 1, occurred: Occurrence(instant: moment), data: data)
            return LoggedEntry(
                draft, position: Int64(log.entries.count + number + 1), version: Int64(own.count + number + 1),
                recordedAt: moment)
        }
        return LivedLog(log.entries + withdrawals)
    }

    @Test(arguments: 0..<rounds)
    func `withdrawing everything leaves the view of a case of which nothing stands`(round: UInt64) throws {
        let log = try LivedLog(cases: 1, seed: Self.seed &+ round)
        let stream = try #require(log.cases.first)
        let moment = try #require(log.entries.last).recordedAt
        let record = try withdrawing(stream, in: log, at: moment).record(of: stream, from: .today, at: moment)
        let empty = try LivedLog(log.entries.filter { $0.stream != stream }).record(
            of: stream, from: .today, at: moment)
        #expect(record.dossier.history.withdrawn.count == log.entries(of: stream).count)
        for view in ViewUnderLaw.all {
            let comment: Comment = "\(view.name), THROUGHCARE_SEED=\(Self.seed), round \(round)"
            // The timeline goes on telling what was withdrawn and by whom; all other views show what stands.
            if view.name == CaseTimeline.name {
                expectAllWithdrawn(view.fold(record), stream, comment)
            } else {
                #expect(view.fold(record).line == view.fold(empty).line, comment)
            }
        }
    }

    private func expectAllWithdrawn(_ timeline: JSON, _ stream: StreamName, _ comment: Comment) {
        let own = timeline["rows"]?.elements.filter { $0["stream"] == .string(stream.description) } ?? []
        #expect(own.allSatisfy { $0["voidedBy"] != nil || $0["type"] == .string(EventVoided.name) }, comment)
        #expect(timeline["track"] == nil)
    }
}
