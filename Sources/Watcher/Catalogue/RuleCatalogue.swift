/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        AgreementReviewOverdue.self,
        ContactAwayNoSubstitute.self,
        ContactLapsed.self,
        ContactSheetMissing.self,
        ContinuityPersonMissing.self,
        FirstContactTooLate.self,
        FollowUpMissing.self,
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HostileReception.self,
        ImmigrationOutcomeUndecided.self,
        InformationRequestUnanswered.self,
        NoSmallGoal.self,
        PostReleaseSilence.self,
        RecordIncomplete.self,
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseNotRecorded.self,
        SharingUnlawful.self,
        SinglePointOfContact.self,
        StaffUntrained.self,
        VettingInvalid.self,
    ]

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
