public import Almanac
public import Events

/// Whether the forums meet and who comes, and what became of the tasks that were agreed.
public struct MeetingAndActionTracker: Sendable {
    /// One forum, seen from the moment of the view.
    public struct Row: Sendable {
        public let record: ForumRecord
        /// Who came to the last five sessions, by kind of agency; those that are required first.
        public let attendance: [Attendance]
        /// The next session; `nil` if none is planned.
        public let nextPlanned: Moment?
        /// Whole days since it should have met, 0 if in time; `nil` if it cannot be told or need not meet.
        public let overdueDays: Int?
    }

    /// How often a kind of agency came.
    public struct Attendance: Hashable, Sendable {
        public let kind: Term<AgencyKind>
        /// Sessions at which it was.
        public let present: Int
        /// Sessions of which it is known who came.
        public let known: Int
        public let isRequired: Bool
    }

    /// How far a task is.
    public enum ActionState: String, Vocabulary {
        case open, overdue, done, partly
        case notPossible = "not_possible"
        /// Closed, and nobody said how far it was done.
        case closed
    }

    /// One task, seen from the moment of the view.
    public struct Task: Sendable {
        public let action: AgreedAction
        public let state: ActionState
        /// Whether the owner holds a role; `nil` for somebody who never held one, such as a relative.
        public let isOwnerActive: Bool?
    }

    public let standpoint: Standpoint
    public let forums: [Row]
    /// In the order they were agreed.
    public let tasks: [Task]
}
