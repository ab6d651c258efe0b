internal import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// A view of a case at a moment, as it was known at another.
    ///
    /// Without a moment: now; without a second one: as known today.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func view<Seen: CaseView>(
        _ view: Seen.Type, of caseRef: CaseRef, seenFrom vantage: Vantage
    ) throws -> Shown<Seen> {
        try door.read(.view(view, of: caseRef)) { sight in
            sight.shown(Seen(of: try dossier(of: caseRef, Seen.sources, seenFrom: vantage, in: sight.log)))
        }
    }

    /// What is on record of a case, with the sources that were asked for.
    func dossier(
        of caseRef: CaseRef, _ sources: Set<Dossier.Source>, seenFrom vantage: Vantage, in log: any EntryReader
    ) throws -> Dossier {
        let reader = self.reader(on: log)
        let history = try reader.caseHistory(caseRef, from: vantage)
        let file = CaseFile(caseRef, history)
        var others: [Dossier.Source: History] = [:]
        for source in sources { others[source] = try reader.history(of: source, about: caseRef, from: vantage) }
        return Dossier(
            file, history, seenFrom: vantage, moment: try vantage.asOf ?? presentMoment(of: log),
            directory: try reader.directory(of: file.team, from: vantage), others: others)
    }
}
