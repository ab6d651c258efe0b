/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        ArrangementFailedUnreplaced.self,
        BenefitClaimWindow.self,
        ContactAwayNoSubstitute.self,
        ContactLapsed.self,
        ContactSheetMissing.self,
        ContinuityPersonMissing.self,
        FirstContactTooLate.self,
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HealthContinuityMissing.self,
        HostileReception.self,
        HousingNotConfirmed.self,
        HousingWithExcludedPerson.self,
        IdentityDocumentsMissing.self,
        InterpreterMissing.self,
        NoWorkOrStructure.self,
        PostReleaseSilence.self,
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseEssentialsIncomplete.self,
        ReleaseNotRecorded.self,
        SinglePointOfContact.self,
        TimeLimitedSupportEnding.self,
        TraumaScreeningMissing.self,
    ]

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
