public import Events

extension CaseFile {
    /// The parts of life that a transition plan must cover, as the case was opened with, else as its profile says;
    /// `nil` if neither says so.
    public var requiredPlanDomains: [Term<PlanDomain>]? {
        opening?.event.requiredPlanDomains ?? serviceProfile?.requiredPlanDomains
    }
}
