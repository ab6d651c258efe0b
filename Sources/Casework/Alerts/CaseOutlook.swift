internal import Almanac
internal import Events
internal import Projections
internal import Watcher

/// What the watcher sees of one case at a moment, ready to be asked for that moment and for later ones.
struct CaseOutlook {
    let file: CaseFile
    let directory: ActorDirectory
    private let policies: PolicyBook

    /// Reads a case as it was known at a moment.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    init(_ caseRef: CaseRef, at moment: Instant, _ reader: CaseReader) throws {
        let vantage = Vantage.watching(at: moment)
        file = CaseFile(caseRef, try reader.caseHistory(caseRef, from: vantage))
        directory = try reader.directory(of: file.team, from: vantage)
        policies = try reader.policies(from: vantage)
    }

    /// What the rules say at a moment if nothing else is recorded by then.
    func evaluation(at moment: Instant) -> Evaluation {
        Evaluation(of: file, at: moment, directory: directory, policies: policies)
    }

    /// The values that hold for the case at a moment, if nothing else is recorded by then.
    func policy(at moment: Instant) -> Policy { policies.policy(for: file, asking: Clock(at: moment)) }

    var foresight: Foresight { Foresight(evaluation) }
}
