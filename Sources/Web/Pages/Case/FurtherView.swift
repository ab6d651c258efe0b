internal import Casework
internal import Events
internal import Projections

/// Further views of a case, each shown by the same page.
struct FurtherView {
    let name: String
    /// Asks for the view and gives its fields.
    let ask: @Sendable (Casework, CaseRef, Vantage) throws -> JSON

    private init<Seen: CaseView>(_ view: Seen.Type) {
        name = Seen.name
        ask = { casework, caseRef, vantage in try casework.view(view, of: caseRef, seenFrom: vantage).json }
    }

    /// In the order of the pages.
    static let all = [
        FurtherView(NeedsMatrix.self), FurtherView(PlanAndGoals.self), FurtherView(TeamAndRoles.self),
        FurtherView(FamilyAndNetworkMap.self), FurtherView(ConditionsLedger.self),
        FurtherView(ProgrammeDoseLedger.self),
        FurtherView(AssessmentLedger.self), FurtherView(IntelligenceLedger.self), FurtherView(MilestoneTrajectory.self),
        FurtherView(MeetingAndActionTracker.self), FurtherView(SharingLedger.self),
    ]
}
