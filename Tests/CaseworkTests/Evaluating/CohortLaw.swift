import Almanac
import Events
import Ledger
import Outcomes
import Projections
import Rehearsal
import Specifications
import Testing

@testable import Casework

/// Reading only what a release is folded from gives the same releases as reading everything.
struct CohortLaw {
    static let seed = SeededGenerator.printedSeed(for: "CohortLaw")

    @Test(arguments: 0..<UInt64(2))
    func `a sparing reading tells the same as a thorough one`(round: UInt64) throws {
        let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), round \(round)"
        let office = try Office()
        var made = Caseload(cases: 12, seed: Self.seed &+ round).lines()
        var lines: [String] = []
        while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        try office.take(lines, keepingTimes: true)
        let cohort = try office.casework.cohort()
        let thorough = try Self.thorough(office)
        #expect(!cohort.rows.isEmpty, comment)
        #expect(cohort.table == thorough.table, comment)
        #expect(cohort.indicatorTable == thorough.indicatorTable, comment)
        let groups = (try CohortGroups(cohort, by: nil), try CohortGroups(thorough, by: nil))
        #expect(groups.0.preparation == groups.1.preparation, comment)
        #expect(groups.0.firstMonths == groups.1.firstMonths, comment)
        #expect(groups.0.indicators == groups.1.indicators, comment)
    }

    /// Every entry is opened for every state of knowledge.
    private static func thorough(_ office: Office) throws -> OutcomeCohort {
        try office.store.read { log in
            let past = try RecordedPast(CaseReader(log: log, catalogue: .standard))
            let moment = try #require(try log.head.recordedAt)
            var cohort = OutcomeCohort()
            for stream in try log.streams(of: .case) {
                let entries = try past.entries(of: stream)
                let file = try past.file(of: stream, entries)
                cohort.add(
                    try ReleaseEpisode.all(in: file).compactMap { episode in
                        let known = try past.file(of: stream, entries, at: episode.gate)
                        return OutcomeRow(
                            episode, asKnownAtGate: known,
                            directoryThen: try past.directory(of: known.team, at: episode.gate),
                            directory: try past.directory(of: episode.file.team), until: moment)
                    })
            }
            return cohort
        }
    }
}
