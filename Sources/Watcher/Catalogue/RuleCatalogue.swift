internal import Events
internal import Projections

/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    /// Those that look at one case.
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        AgreementReviewOverdue.self,
        AlternativeNetworkMissing.self,
        ApprovalNotSecured.self,
        ArrangementFailedUnreplaced.self,
        ArrangementNotReconfirmed.self,
        AssessmentOverdue.self,
        AssessmentUnbalanced.self,
        BenefitClaimWindow.self,
        BreachUndecided.self,
        BreakGlassUnreviewed.self,
        ChildSafeguardsMissing.self,
        ConditionInfeasible.self,
        ContactAwayNoSubstitute.self,
        ContactLapsed.self,
        ContactSheetMissing.self,
        ContinuityPersonMissing.self,
        DismissedIntelligenceReliedOn.self,
        FamilyContraindication.self,
        FamilyInvolvementUndecided.self,
        FirstContactTooLate.self,
        FollowUpMissing.self,
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HealthContinuityMissing.self,
        HostileReception.self,
        HousingNotConfirmed.self,
        HousingWithExcludedPerson.self,
        IdentityDocumentsMissing.self,
        ImmigrationOutcomeUndecided.self,
        InformationRequestUnanswered.self,
        IntelligenceNotUsable.self,
        IntelligenceReviewOverdue.self,
        InterpreterMissing.self,
        MediaPlanMissing.self,
        MeetingCadenceMissed.self,
        MeetingCoreAgencyAbsent.self,
        NoCaseLead.self,
        NoSmallGoal.self,
        NoWorkOrStructure.self,
        OverTreatment.self,
        PlacementReviewOverdue.self,
        PlanDomainUncovered.self,
        PlanNotAgreedWithPerson.self,
        PlanReviewOverdue.self,
        PlanningNotStarted.self,
        PostReleaseSilence.self,
        PreReleaseMeetingMissing.self,
        ProbationNotInvolved.self,
        ProgrammeGapAtTransition.self,
        ProgrammeHoursShortfall.self,
        ReassessmentAfterChange.self,
        RecallNoReset.self,
        RecordIncomplete.self,
        RectificationUnacknowledged.self,
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseDateUnknown.self,
        ReleaseEssentialsIncomplete.self,
        ReleaseMovedNoReplan.self,
        ReleaseNotRecorded.self,
        ResponsibilityOrphaned.self,
        SharingUnlawful.self,
        SinglePointOfContact.self,
        StaffUntrained.self,
        SupportEndUnplanned.self,
        ThreatUnaddressed.self,
        TimeLimitedSupportEnding.self,
        TraumaScreeningMissing.self,
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

    /// Names the rules with their versions and defaults, and what the profiles bring: where it is the same, the same cases
    /// give the same answers.
    public static let fingerprint: String = (named + ProfileCatalogue.all.map(\.json.line)).joined(separator: " ")

    private static let named = described.map { rule in
        let values = rule.parameters.map { "\($0.name)=\($0.defaultJSON.line)" }
        return "\(rule.id)@\(rule.card.version)(\(values.joined(separator: ",")))"
    }
}
