internal import Events

extension OutcomeRow {
    /// The types of entry that a release is folded from; all others may be left unread.
    public static let types: Set<String> = [
        ArrangementConfirmed.name, ArrangementFailed.name, CaseClosed.name, CaseOpened.name, ContactHeld.name,
        ContactPointPublished.name, EventCorrected.name, EventVoided.name, FamilyInvolvementDecided.name,
        GatePickupArranged.name, GatePickupCancelled.name, GoalReached.name, GoalRevised.name, GoalSet.name,
        HousingConfirmed.name, IncidentRecorded.name, LeadAgencyDesignated.name, LegalStatusRecorded.name,
        LifeEventRecorded.name, NeedIdentified.name, OutcomeRecorded.name, PersonReleased.name,
        PersonReturnedToCustody.name, PlanDrafted.name, PlanRevised.name, ProfileRecorded.name, ProgrammeEnded.name,
        ProgrammeEnrolled.name, ProgrammeIntensityChanged.name, ProgrammeSessionHeld.name, RecallOrdered.name,
        ReleaseDateChanged.name, ReleaseDateSet.name, ReleaseEssentialsChecked.name, RoleAssigned.name, RoleEnded.name,
        SupportNetworkEstablished.name,
    ]
}
