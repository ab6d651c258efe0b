import Almanac
import Events
import Projections
import Specifications
import Testing

/// A correction is seen from when it was recorded, and not an instant before.
struct CorrectionLaw {
    static let seed = SeededGenerator.printedSeed(for: "CorrectionLaw")

    @Test func `a correction is seen from its own recording on, and not before`() throws {
        let (log, corrections) = try correctedLog()
        for correction in corrections {
            let event = try EventCorrected.read(JSONParser.parse(correction.contents?.data ?? []))
            let shown = try [-1, 0, 1].map { offset in
                try minutes(of: event.target, known: correction.recordedAt + .milliseconds(offset), correction, log)
            }
            let original = try #require(log.entries.first { $0.id == event.target })
            let before = try JSONParser.parse(original.contents?.data ?? [])["minutes"]
            let after = event.fields.json["minutes"]
            #expect(shown == [before, after, after], "\(correction.id), THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    /// The first of the caseloads from the seed on in which something was corrected.
    private func correctedLog() throws -> (LivedLog, [LoggedEntry]) {
        for round in 0... {
            let log = try LivedLog(cases: 5, seed: Self.seed &+ UInt64(round))
            let corrections = log.entries.filter { $0.type == EventCorrected.name }
            if !corrections.isEmpty { return (log, corrections) }
        }
        preconditionFailure("a range without end has ended")
    }

    /// What the timeline shows of a contact at a moment.
    private func minutes(
        of id: EntryID, known: Instant, _ correction: LoggedEntry, _ log: LivedLog
    ) throws -> JSON? {
        let vantage = Vantage(knownAt: known)
        let history = try History(log.entries(of: correction.stream), seenFrom: vantage)
        let file = CaseFile(CaseRef(correction.stream.subject), history)
        let timeline = CaseTimeline(file, history, seenFrom: vantage).json
        return timeline["rows"]?.elements.first { $0["id"] == id.json }?["details"]?["minutes"]
    }
}
