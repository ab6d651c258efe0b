internal import Almanac
public import Events
internal import Ledger
public import Projections
internal import Watcher

extension Casework {
    /// What is another in a case seen from the second vantage: on record, and in the views.
    ///
    /// Without a moment: now; without a second one: as known today.
    /// - Throws: ``VantagesReversed``, ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func diff(of caseRef: CaseRef, from first: Vantage, to second: Vantage) throws -> Shown<CaseDiff> {
        try door.read(.view(CaseDiff.self, of: caseRef)) { sight in
            let log = sight.log
            let before = try look(at: caseRef, seenFrom: first, in: log)
            let after = try look(at: caseRef, seenFrom: second, in: log)
            try Self.check(.happened, before.dossier.moment, not: after.dossier.moment)
            // Without a time nothing that is recorded is left out, whenever that was.
            try Self.check(
                .known, first.knownAt ?? presentMoment(of: log), not: second.knownAt ?? .latest)
            let reader = self.reader(on: log)
            let policies = try [first, second].reduce(into: [Vantage: PolicyBook]()) { books, vantage in
                books[vantage] = try reader.policies(from: vantage)
            }
            return sight.shown(
                CaseDiff(from: before, to: after) {
                    Self.readiness(
                        of: $0.file, at: $0.moment, $0.directory, policies[$0.vantage] ?? PolicyBook())
                })
        }
    }

    private func look(
        at caseRef: CaseRef, seenFrom vantage: Vantage, in log: any EntryReader
    ) throws -> CaseSight {
        CaseSight(
            try dossier(of: caseRef, CaseDiff.sources, seenFrom: vantage, in: log),
            try timeline(of: caseRef, seenFrom: vantage, in: log))
    }

    private static func check(
        _ axis: VantagesReversed.Axis, _ first: Instant, not second: Instant
    ) throws(VantagesReversed) {
        guard first <= second else { throw VantagesReversed(axis: axis, first: first, second: second) }
    }
}
