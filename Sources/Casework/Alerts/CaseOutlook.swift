internal import Almanac
internal import Events
internal import Projections
internal import Watcher

/// What the watcher sees of one case at a moment, ready to be asked for that moment and for later ones.
struct CaseOutlook {
    let file: CaseFile
    let directory: ActorDirectory
    let policy: Policy

    /// Reads a case as it was known at a moment.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    init(_ caseRef: CaseRef, at moment: Instant, _ reader: CaseReader, policy: Policy = Policy()) throws {
        let vantage = Vantage.watching(at: moment)
        file = CaseFile(caseRef, try reader.caseHistory(caseRef, from: vantage))
        directory = try reader.directory(of: file.team, from: vantage)
        self.policy = policy
    }

    /// What the rules say at a moment if nothing else is recorded by then.
    func evaluation(at moment: Instant) -> Evaluation {
        Evaluation(of: file, at: moment, directory: directory, policy: policy)
    }

    var foresight: Foresight { Foresight(evaluation) }
}
