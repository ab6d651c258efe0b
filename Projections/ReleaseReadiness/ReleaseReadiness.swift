public import Almanac
public import Events

/// How ready a release is: what is in place, what is missing, and who would be there. There is no single percentage.
public struct ReleaseReadiness: Sendable {
    /// The release that is ahead or took place.
    public struct Gate: Sendable {
        public let moment: Moment
        public let instant: Instant
        public let precision: ReleasePrecision
        public let certainty: Term<ReleaseDateSet.Certainty>?
        /// The release was recorded, so that the moment is when it took place.
        public let hasTakenPlace: Bool
        /// Whole days until the release, rounded down; negative after it.
        public let daysLeft: Int
        /// Days between the moment this date became known and the release; `nil` if no date was recorded.
        public let noticeDays: Int?
        /// The dates one after the other, as they became known.
        public let history: [DateChange]
    }

    /// One change of the release date.
    public struct DateChange: Sendable {
        public let recordedAt: Instant
        /// `nil` for the first date.
        public let from: Moment?
        public let to: Moment
        public let reason: String?
    }

    /// Where the person stands to the plan. Declining is a fact, and never a sign of risk.
    public enum PersonPosition: String, Vocabulary { case signed, refused, open }

    /// The transition plan.
    public struct Plan: Sendable {
        /// The newest version; `nil` if there is no plan.
        public let version: Int?
        /// The newest version that was agreed; `nil` if none was.
        public let agreedVersion: Int?
        public let position: PersonPosition
    }

    /// Somebody with an active role that continues after release.
    public struct ContinuityPerson: Sendable {
        public let actor: ActorRef
        public let role: Term<Role>
        /// The last contact with the person since the last return to custody; `nil` if there was none.
        public let lastMet: Instant?
    }

    /// Who answers for the case.
    public struct Team: Sendable {
        public let caseManager: ActorRef?
        public let probation: ActorRef?
        public let leadAgency: AgencyRef?
        /// Roles that somebody should hold and nobody does.
        public let emptyRoles: [String]
    }

    public let caseRef: CaseRef
    public let track: CaseOpened.Track?
    public let zone: Zone
    public let moment: Instant
    /// `nil` for a case without gate, or whose date is not known.
    public let phase: ReleasePhase?
    public let gate: Gate?
    /// How far the approval came; `nil` without a release date.
    public let approval: ApprovalState?
    public let plan: Plan
    public let domains: [(domain: PlanDomain, state: DomainState)]
    public let essentials: [(name: String, state: EssentialState)]
    public let pickup: GatePickup?
    /// Whether the pick-up fits the release; `nil` if that cannot be told.
    public let pickupFits: Bool?
    public let handovers: [Handover]
    public let continuity: [ContinuityPerson]
    /// The same numbers that the watcher uses; `nil` without a release.
    public let coverage: ReleaseCoverage?
    public let strip: CoverageStrip?
    /// From release to the next opening of offices; `nil` if they are open, or without a release.
    public let closedSpan: Span?
    public let contactSheet: SheetCheck?
    public let team: Team
    public let alerts: AlertCounts
    public let support: [String]
    public let control: [String]

    /// Whether the case belongs on the board: a release is ahead, or lies at most 30 days back.
    public var isOnBoard: Bool {
        guard let gate else { return false }
        return !gate.hasTakenPlace || moment - gate.instant <= .days(30)
    }
}
