extension WorkingCalendar {
    /// A day on which work differs from what its weekday says.
    public struct SpecialDay: Hashable, Sendable {
        /// How a special day differs.
        public enum Kind: Hashable, Sendable {
            /// Closed the whole day.
            case closed
            /// A half-day, closed from that time inclusive.
            case closedFrom(TimeOfDay)
            /// A Saturday or Sunday declared a working day, as in Hungary and Latvia.
            case working
        }

        /// What people call the day; `nil` if the calendar does not say.
        public let name: String?
        /// How it differs.
        public let kind: Kind

        /// Describes one special day.
        public init(name: String?, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }
}
