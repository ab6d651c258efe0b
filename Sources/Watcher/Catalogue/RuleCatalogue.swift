internal import Events
internal import Projections

/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        AlternativeNetworkMissing.self,
        ApprovalNotSecured.self,
        ArrangementFailedUnreplaced.self,
        ArrangementNotReconfirmed.self,
        AssessmentOverdue.self,
        AssessmentUnbalanced.self,
        BenefitClaimWindow.self,
        BreachUndecided.self,
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
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HealthContinuityMissing.self,
        HostileReception.self,
        HousingNotConfirmed.self,
        HousingWithExcludedPerson.self,
        IdentityDocumentsMissing.self,
        IntelligenceNotUsable.self,
        IntelligenceReviewOverdue.self,
        InterpreterMissing.self,
        MediaPlanMissing.self,
        MeetingCadenceMissed.self,
        MeetingCoreAgencyAbsent.self,
        NoCaseLead.self,
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
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseDateUnknown.self,
        ReleaseEssentialsIncomplete.self,
        ReleaseMovedNoReplan.self,
        ReleaseNotRecorded.self,
        ResponsibilityOrphaned.self,
        SinglePointOfContact.self,
        SupportEndUnplanned.self,
        ThreatUnaddressed.self,
        TimeLimitedSupportEnding.self,
        TraumaScreeningMissing.self,
    ]

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any Rule.Type)? { all.first { $0.id == id } }

    /// Names the rules with their versions and defaults, and what the profiles bring: where it is the same, the same cases
    /// give the same answers.
    public static let fingerprint: String = (named + ProfileCatalogue.all.map(\.json.line)).joined(separator: " ")

    private static let named = all.map { rule in
        let values = rule.parameters.map { "\($0.name)=\($0.defaultJSON.line)" }
        return "\(rule.id)@\(rule.card.version)(\(values.joined(separator: ",")))"
    }
}
