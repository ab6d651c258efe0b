public import Events

extension CaseFile {
    /// What was put before the deciding authority since the last return to custody, in the order it was.
    public var approvalRequests: [Fact<ReleaseApprovalRequested>] {
        sinceLastReturn(facts(ReleaseApprovalRequested.self))
    }

    /// What the authority decided since the last return to custody, adjournments included, in the order it did.
    public var approvalDecisions: [Fact<ReleaseDecisionRecorded>] {
        sinceLastReturn(facts(ReleaseDecisionRecorded.self))
    }

    /// The last decision that settles the matter; `nil` if there is none. Adjourned is not decided.
    public var settledApproval: Fact<ReleaseDecisionRecorded>? {
        approvalDecisions.last { $0.event.decision.isOne(of: [.granted, .refused]) }
    }
}
