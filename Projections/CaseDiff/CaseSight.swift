/// A case as it is seen from one vantage: one side of a comparison.
public struct CaseSight: Sendable {
    public let dossier: Dossier
    /// The entries that are told of the case, with those of its alerts and its team.
    public let timeline: CaseTimeline

    /// Puts together what was read, both from the same vantage.
    public init(_ dossier: Dossier, _ timeline: CaseTimeline) {
        self.dossier = dossier
        self.timeline = timeline
    }
}
