public import Events

extension CaseFile {
    /// The parts of life that a transition plan must cover, as the case was opened with; `nil` if nobody said.
    public var requiredPlanDomains: [Term<PlanDomain>]? { opening?.event.requiredPlanDomains }
}
