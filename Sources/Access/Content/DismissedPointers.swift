public import Events
public import Projections

/// Pointers to intelligence that their owner dismissed: they are gone from ordinary views, also for those who may see
/// intelligence.
public enum DismissedPointers {
    /// The views that tell of them all the same: the ledger of pointers, and what a decision once rested on.
    public static let views: Set<String> = [DecisionAudit.name, IntelligenceLedger.name]

    /// The event types of a case that decide which pointers are dismissed.
    public static let sources: Set<String> = [
        CaseOpened.name, IntelligenceContextAdded.name, IntelligenceReferenceRecorded.name, IntelligenceReviewed.name,
        IntelligenceUsedInDecision.name,
    ]

    /// The entries about them that stand in a case.
    public static func entries(in file: CaseFile) -> Set<EntryID> {
        let dismissed = Set(file.pointers.filter { $0.dismissal != nil }.map(\.id))
        guard !dismissed.isEmpty else { return [] }
        func entries<Pointing: Event>(_ type: Pointing.Type, _ pointer: (Pointing) -> IntelligenceID) -> [EntryID] {
            file.facts(type).filter { dismissed.contains(pointer($0.event)) }.map(\.id)
        }
        return Set(
            entries(IntelligenceReferenceRecorded.self, \.refId) + entries(IntelligenceContextAdded.self, \.refId)
                + entries(IntelligenceReviewed.self, \.refId) + entries(IntelligenceUsedInDecision.self, \.refId))
    }
}
