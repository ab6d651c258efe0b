/// All rules, in alphabetical order of their names.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        ActionOverdue.self,
        BreachUndecided.self,
        ConditionInfeasible.self,
        ContactAwayNoSubstitute.self,
        ContactLapsed.self,
        ContactSheetMissing.self,
        ContinuityPersonMissing.self,
        FirstContactTooLate.self,
        GatePickupMismatch.self,
        GatePickupMissing.self,
        HandoverNotAccepted.self,
        HostileReception.self,
        MeetingCadenceMissed.self,
        MeetingCoreAgencyAbsent.self,
        OverTreatment.self,
        PostReleaseSilence.self,
        PreReleaseMeetingMissing.self,
        ProgrammeGapAtTransition.self,
        ProgrammeHoursShortfall.self,
        RecallNoReset.self,
        ReleaseBeforeClosedDays.self,
        ReleaseCoverageGap.self,
        ReleaseNotRecorded.self,
        ResponsibilityOrphaned.self,
        SinglePointOfContact.self,
        SupportEndUnplanned.self,
        ThreatUnaddressed.self,
    ]

    /// The rule of that name; `nil` if there is none.
    public static subscript(id: String) -> (any Rule.Type)? { all.first { $0.id == id } }
}
