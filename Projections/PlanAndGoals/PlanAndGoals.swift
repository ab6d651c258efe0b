public import Almanac
internal import Events

/// The plans and who agreed to them, and what the person works towards, with the person's own words first.
public struct PlanAndGoals: Sendable {
    /// Something the person put forward, and what came of it.
    public struct Proposal: Sendable {
        /// The person's goal, or the part of life of a need the person raised.
        public let text: String
        /// How it stands, in the words of goals and needs.
        public let state: String
    }

    public let standpoint: Standpoint
    /// The local day on which goals are judged.
    public let day: CivilDate
    /// One for each kind, in the order in which the kinds were first recorded.
    public let plans: [CasePlan]
    /// In the order they were set.
    public let goals: [CaseGoal]
    public let personProposals: [Proposal]
    /// What protects, as the newest assessment of each kind says; empty if none says anything.
    public let strengths: [String]
    /// What gives the person's life purpose, in the person's words; `nil` if not recorded.
    public let purpose: String?
    /// Last day of support, inclusive; `nil` if open-ended or unknown.
    public let supportUntil: CivilDate?
}
