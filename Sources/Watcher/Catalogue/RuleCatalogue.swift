/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    /// Those that look at one case.
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

    /// Those that look at all cases of one actor.
    public static let staff: [any StaffRule.Type] = [
        StaffStrain.self
    ]

    /// Every rule, whatever it looks at.
    public static let described: [any DescribedRule.Type] = (all.map { $0 } + staff.map { $0 }).sorted { $0.id < $1.id }

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any DescribedRule.Type)? { described.first { $0.id == id } }
}
