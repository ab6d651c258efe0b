internal import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// What was known when a decision was taken, and what became of it; the decision named by its reference, or by the
    /// place in the log of its entry if it has none.
    /// - Throws: ``DecisionNotFound``, ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func decisionAudit(
        of name: String, in caseRef: CaseRef, seenFrom vantage: Vantage
    ) throws -> Shown<DecisionAudit> {
        try door.read(.view(DecisionAudit.self, of: caseRef)) { sight in
            let log = sight.log
            let dossier = try dossier(of: caseRef, [], seenFrom: vantage, in: log)
            let decisions = dossier.file.decisionsTaken
            guard let decision = decisions.first(where: { $0.name == name }) else {
                throw DecisionNotFound(caseRef: caseRef, name: name, found: decisions)
            }
            let reader = CaseReader(log: log, catalogue: catalogue)
            let knownThen = try reader.caseHistory(caseRef, from: decision.vantage(seenFrom: vantage))
            return sight.shown(DecisionAudit(of: decision, in: dossier, knownThen: knownThen))
        }
    }
}
