public import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// Who can be reached after a release at that moment, or at the recorded one; `nil` if no release is known.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func coverage(
        of caseRef: CaseRef, releasedAt release: Instant? = nil, seenFrom vantage: Vantage
    ) throws -> Shown<CoverageStrip>? {
        try door.read(.view(CoverageStrip.self, of: caseRef)) { sight in
            let log = sight.log
            let dossier = try dossier(of: caseRef, [], seenFrom: vantage, in: log)
            let recorded = ReleaseCoverage.forRelease(of: dossier.file, directory: dossier.directory)?.release
            return (release ?? recorded).flatMap {
                CoverageStrip(of: dossier.file, at: $0, directory: dossier.directory)
            }.map(sight.shown)
        }
    }
}
