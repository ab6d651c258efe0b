internal import Almanac
internal import Events
internal import Projections

extension CaseFile {
    /// The local day of the release that a finding rests on; `nil` if it does not rest on the release.
    ///
    /// An hour that moves within the day leaves the episode as it is: what was said of that day still holds.
    func episode(of finding: Finding) -> CivilDate? {
        releaseEvidence.contains(where: finding.evidence.contains) ? releaseDay : nil
    }
}
