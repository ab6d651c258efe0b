/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        AlternativeNetworkMissing.self,
        AssessmentOverdue.self,
        AssessmentUnbalanced.self,
        ChildSafeguardsMissing.self,
        ContactAwayNoSubstitute.self,
        ContactLapsed.self,
        ContactSheetMissing.self,
        ContinuityPersonMissing.self,
        DismissedIntelligenceReliedOn.self,
        FamilyContraindication.self,
        FamilyInvolvementUndecided.self,
        FirstContactTooLate.self,
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HostileReception.self,
        IntelligenceNotUsable.self,
        IntelligenceReviewOverdue.self,
        MediaPlanMissing.self,
        PlacementReviewOverdue.self,
        PostReleaseSilence.self,
        ReassessmentAfterChange.self,
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseNotRecorded.self,
        SinglePointOfContact.self,
    ]

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
