public import Almanac
public import Events

/// One look at one case, as the audit trail has it.
public struct CaseLook: Hashable, Sendable {
    /// The place of its record in the trail.
    public let position: Int64
    /// Who looked; `nil` for the operator of a local store.
    public let actor: ActorRef?
    public let caseRef: CaseRef
    public let at: Instant
    /// What it was for, in the words of who looked; `nil` if nobody said.
    public let purpose: String?

    /// Puts a look together.
    public init(position: Int64, actor: ActorRef?, caseRef: CaseRef, at: Instant, purpose: String? = nil) {
        self.position = position
        self.actor = actor
        self.caseRef = caseRef
        self.at = at
        self.purpose = purpose
    }
}

/// What has to be known of a case to judge who looked at it.
public struct LookedAtCase: Hashable, Sendable {
    /// The time in which somebody held a role on the case.
    public struct Tenure: Hashable, Sendable {
        public let actor: ActorRef
        /// Inclusive.
        public let from: Instant
        /// Exclusive; `nil` if open-ended.
        public let until: Instant?

        /// Puts a tenure together.
        public init(_ actor: ActorRef, from: Instant, until: Instant? = nil) {
            self.actor = actor
            self.from = from
            self.until = until
        }

        /// Whether it is held at a moment, or begins or ends that near to it.
        func isNear(_ moment: Instant, within span: Span) -> Bool {
            from <= moment + span && until.map { $0 > moment - span } ?? true
        }
    }

    /// In which its working hours are meant.
    public let zone: Zone
    /// On which days people work.
    public let calendar: WorkingCalendar
    public let tenures: [Tenure]

    /// Puts together what is known of a case.
    public init(zone: Zone, calendar: WorkingCalendar, tenures: [Tenure]) {
        self.zone = zone
        self.calendar = calendar
        self.tenures = tenures
    }
}
