public import Almanac
public import Events

/// Who answers for what on the case, whether they are checked and trained for it, and what nobody answers for.
public struct TeamAndRoles: Sendable {
    /// A responsibility that somebody holds, or is to hold.
    public struct Member: Sendable {
        public let tenure: RoleTenure
        /// `nil` if the actor is not in the directory, or the entry does not say.
        public let agency: AgencyRef?
        public let agencyKind: Term<AgencyKind>?
        /// Last day on which the newest specialist course counts, inclusive; `nil` if none is recorded.
        public let trainedUntil: CivilDate?
        /// The newest check of the actor's suitability; `nil` if none is recorded.
        public let vetting: ActorVetted?
        /// The last contact with the person, in whatever role; `nil` if none is recorded.
        public let lastContact: Instant?

        /// Last day on which the actor counts as suitable, inclusive; `nil` if not cleared, or without end.
        public var vettedUntil: CivilDate? { vetting.flatMap { $0.isCleared ? $0.validUntil : nil } }

        /// Whether a contact with them is a contact with the police; `nil` if their agency is not known.
        public var isPoliceContact: Bool? {
            if tenure.role == .policeLiaison { return true }
            return agencyKind.map { $0 == .police }
        }
    }

    /// The time over which changes of key workers are counted.
    public static let changesWindow = Span.days(180)

    public let standpoint: Standpoint
    /// Whether there is a gate through which roles may reach.
    public let hasGate: Bool
    /// Those who hold a role or are to begin one, in the order of assignment.
    public let members: [Member]
    public let vacancies: [Vacancy]
    /// How many key workers' roles ended in the last 180 days.
    public let recentChanges: Int
}
