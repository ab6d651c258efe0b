internal import Access
internal import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// How ready a case's release is at a moment, as it was known at another.
    ///
    /// Without a moment: now; without a second one: as known today.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func readiness(of caseRef: CaseRef, seenFrom vantage: Vantage) throws -> Shown<ReleaseReadiness> {
        try door.read(.view(ReleaseReadiness.self, of: caseRef)) { sight in
            let log = sight.log
            let moment = try vantage.asOf ?? presentMoment(of: log)
            let reader = self.reader(on: log)
            let file = CaseFile(caseRef, try reader.caseHistory(caseRef, from: vantage))
            let directory = try reader.directory(of: file.team, from: vantage)
            return sight.shown(
                Self.readiness(of: file, at: moment, directory, try reader.policies(from: vantage)))
        }
    }

    /// The board: every case with a release ahead, or at most thirty days back, the next release first.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    public func readinessBoard(seenFrom vantage: Vantage) throws -> [Shown<ReleaseReadiness>] {
        try door.read(.view(ReleaseReadiness.self, .list)) { sight in
            let log = sight.log
            let moment = try vantage.asOf ?? presentMoment(of: log)
            let reader = self.reader(on: log)
            let directory = try reader.wholeDirectory(from: vantage)
            let policies = try reader.policies(from: vantage)
            var board: [ReleaseReadiness] = []
            try reader.forEachCase(from: vantage) { file in
                guard file.opening != nil, !file.isClosed else { return }
                let readiness = Self.readiness(of: file, at: moment, directory, policies)
                if readiness.isOnBoard { board.append(readiness) }
            }
            sight.tells(of: board.map(\.caseRef))
            return board.sorted {
                ($0.gate?.instant ?? .latest, $0.caseRef) < ($1.gate?.instant ?? .latest, $1.caseRef)
            }.map(sight.shown)
        }
    }

    static func readiness(
        of file: CaseFile, at moment: Instant, _ directory: ActorDirectory, _ policies: PolicyBook
    ) -> ReleaseReadiness {
        let alerts = Evaluation(of: file, at: moment, directory: directory, policies: policies).alerts.blockers
        return ReleaseReadiness(of: file, at: moment, directory: directory, alerts: AlertCounts(alerts))
    }
}
