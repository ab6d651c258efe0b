public import Events
public import Ledger

extension Casework {
    /// What makes the rows of every list, for a store to keep.
    public static func storedViews(_ catalogue: EventCatalogue = .standard) -> [any Projector] {
        [
            ActorProjector(catalogue: catalogue), AgreementProjector(catalogue: catalogue),
            AlertInboxProjector(catalogue: catalogue), CaseProjector(catalogue: catalogue),
            PartnershipProjector(catalogue: catalogue),
        ]
    }
}
