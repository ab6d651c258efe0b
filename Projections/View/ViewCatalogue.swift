/// The views in alphabetical order, one line each.
public enum ViewCatalogue {
    public static let all: [any View.Type] = [
        AlertPerformance.self,
        AssessmentLedger.self,
        CaseDiff.self,
        CaseTimeline.self,
        ConditionsLedger.self,
        ContactSheet.self,
        CoverageStrip.self,
        DecisionAudit.self,
        FamilyAndNetworkMap.self,
        IntelligenceLedger.self,
        MeetingAndActionTracker.self,
        MilestoneTrajectory.self,
        MyWork.self,
        NeedsMatrix.self,
        PlanAndGoals.self,
        ProgrammeDoseLedger.self,
        ReleaseReadiness.self,
        ReleaseShift.self,
        RunComparison.self,
        SharingLedger.self,
        TeamAndRoles.self,
    ]

    /// The views of one case that need nothing but what is on record.
    public static var ofCases: [any CaseView.Type] { all.compactMap { $0 as? any CaseView.Type } }
}
