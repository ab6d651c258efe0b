/// One of the twenty steps by which agencies build up the sharing of information.
///
/// The raw value is the number of the step. Which entry shows that a step was taken is told in `docs/twenty-steps.md`.
public enum SetUpStep: Int, CaseIterable, Sendable {
    case committee = 1
    case inventory, needs, overlappingGoals, mission, reasons, whatWithWhom, legalDuties, exceptions, agreement, funding
    case liaisons, building, policies, training, supervision, policyReview, needsReview, revision, cycle

    /// Such as `appoint a committee`.
    public var words: String {
        switch self {
        case .committee: "appoint a committee for managing information"
        case .inventory: "take stock of what each agency holds"
        case .needs: "find out what each agency needs"
        case .overlappingGoals: "find goals that overlap"
        case .mission: "agree on a mission"
        case .reasons: "say what sharing is for"
        case .whatWithWhom: "say what is shared with whom"
        case .legalDuties: "name legal duties"
        case .exceptions: "name exceptions to them"
        case .agreement: "sign an agreement"
        case .funding: "secure funding"
        case .liaisons: "name a liaison in each agency"
        case .building: "build the exchange and use it"
        case .policies: "adopt policies and procedures"
        case .training: "train together"
        case .supervision: "supervise confidentiality"
        case .policyReview: "review policies"
        case .needsReview: "review needs"
        case .revision: "revise after an audit"
        case .cycle: "repeat steps 14 to 19"
        }
    }

    /// Whether some kind of entry can show that it was taken; otherwise it stays unknown.
    public var canBeShown: Bool {
        switch self {
        case .inventory, .needs, .mission, .exceptions, .funding, .policies, .supervision: false
        default: true
        }
    }
}
