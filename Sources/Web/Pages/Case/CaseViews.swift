internal import Casework
internal import Events
internal import Projections

/// Further views of a case, each shown by the same page.
struct CaseViews {
    let name: String
    /// Asks for the view and gives its fields.
    let ask: @Sendable (Casework, CaseRef, Vantage) throws -> JSON

    private init<Seen: CaseView>(_ view: Seen.Type) {
        name = Seen.name
        ask = { casework, caseRef, vantage in try casework.view(view, of: caseRef, seenFrom: vantage).json }
    }

    /// In the order of the pages.
    static let all = [
        CaseViews(NeedsMatrix.self), CaseViews(PlanAndGoals.self), CaseViews(TeamAndRoles.self),
        CaseViews(FamilyAndNetworkMap.self), CaseViews(ConditionsLedger.self), CaseViews(ProgrammeDoseLedger.self),
        CaseViews(AssessmentLedger.self), CaseViews(IntelligenceLedger.self), CaseViews(MilestoneTrajectory.self),
        CaseViews(MeetingAndActionTracker.self), CaseViews(SharingLedger.self),
    ]
}
