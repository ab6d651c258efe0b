public import Almanac
internal import Events

/// What was planned of each programme in the last four weeks, and what was delivered.
public struct ProgrammeDoseLedger: Sendable {
    /// Appointments that did not take place, by who did not come.
    public struct Missed: Hashable, Sendable {
        public let byPerson: Int
        public let byProvider: Int
        /// Nobody recorded who did not come.
        public let unknown: Int
    }

    /// One enrolment.
    public struct Row: Sendable {
        public let enrolment: Enrolment
        /// Planned dose in hours a week at the moment; `nil` if unknown.
        public let hoursPerWeek: Double?
        /// Minutes planned in the window, each dose counted for as long as it held; `nil` if a dose is unknown.
        public let plannedMinutes: Int?
        /// Minutes delivered in the window; sessions of unknown length add nothing.
        public let deliveredMinutes: Int
        /// Sessions held in the window.
        public let sessions: Int
        /// Sessions in the window whose length nobody recorded.
        public let sessionsOfUnknownLength: Int
        public let missed: Missed
        /// The phase of the newest session; `nil` if there are none or it is not recorded.
        public let phase: String?
        /// The first session in the community after the release, of this enrolment or the one that carries it on;
        /// `nil` if there was none, or no release.
        public let firstSessionAfterRelease: Instant?

        /// What was delivered of what was planned; at least that much if a length is unknown. `nil` if nothing was
        /// planned, or it is not known how much.
        public var share: Double? {
            guard let plannedMinutes, plannedMinutes > 0 else { return nil }
            return Double(deliveredMinutes) / Double(plannedMinutes)
        }
    }

    /// The length of the window that ends at the moment.
    public static let window = Span.days(28)

    public let standpoint: Standpoint
    /// In the order they began.
    public let rows: [Row]
    /// Appointments missed in the window that belong to no enrolment or arrangement on record.
    public let unassigned: Missed

    private var active: [Row] { rows.filter(\.enrolment.isActive) }
    /// How many programmes run at the same time.
    public var concurrent: Int { active.count }
    /// Planned hours a week of all programmes that run; those of unknown dose add nothing.
    public var totalHoursPerWeek: Double { active.compactMap(\.hoursPerWeek).reduce(0, +) }
    /// How many programmes run with an unknown dose.
    public var withoutHours: Int { active.count { $0.hoursPerWeek == nil } }
}
