public import Almanac

/// The history of one case as it goes out: nobody in it has a name, and no day in it is a real one.
public struct PublishedHistory: Hashable, Sendable {
    /// A name and what it is.
    public struct Attribute: Hashable, Sendable {
        public let name: String
        public let value: String
    }

    /// Something that the case has, such as a release or a goal.
    public struct Object: Hashable, Sendable {
        /// Unique over all cases, such as `goal-2f61a0c7d1e95b38-1`.
        public let id: String
        /// Such as `goal`.
        public let kind: String
    }

    /// Something that happened.
    public struct Event: Hashable, Sendable {
        /// The wire name of its type, `erased` contents included; `other` for types that few cases have.
        public let activity: String
        /// On the clock of the case: its first release, else its opening, falls on ``PublishedHistory/origin``. Events of one
        /// day are one second apart, in their order.
        public let moment: Instant
        public let attributes: [Attribute]
        /// What it is about beside the case.
        public let objects: [Object]
    }

    /// The day to which the clocks of all cases are set, a day of the week that says nothing.
    public static let origin = CivilDate(daysSinceEpoch: 11_323)

    public let pseudonym: String
    public let attributes: [Attribute]
    /// What its events are about, each once, in the order of the first event.
    public let objects: [Object]
    public let events: [Event]
}
