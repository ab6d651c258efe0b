public import Almanac
public import Events

/// Looks at cases that somebody should be asked about: signs, never proofs.
public struct BrowsingReport: Hashable, Sendable {
    /// Why looks are told.
    public enum Sign: String, CaseIterable, Hashable, Sendable {
        /// By somebody who held no role on the case at that time, nor near it.
        case withoutRole = "without_role"
        /// At night, at a weekend or on a closed day of the case's calendar.
        case outOfHours = "out_of_hours"
        /// By somebody who is said to be related to the person, or has the same name.
        case related
        /// At many different cases, one after the other.
        case inARow = "in_a_row"
    }

    /// Looks of one actor that have one sign: at one case, or at those of a row.
    public struct Finding: Hashable, Sendable {
        public let sign: Sign
        public let actor: ActorRef
        /// In the order in which they were looked at first.
        public let cases: [CaseRef]
        /// The places of their records in the trail, in order.
        public let positions: [Int64]
        public let first: Instant
        public let last: Instant
        /// What they were for, each once; empty if nobody said.
        public let purposes: [String]
    }

    /// The first moment, inclusive.
    public let from: Instant
    /// The last moment, exclusive.
    public let until: Instant
    /// Looks that were judged.
    public let looks: Int
    /// Who looked.
    public let actors: Int
    /// By sign; within one those with the most looks first.
    public let findings: [Finding]
    /// What could not be judged, and why, in words.
    public let unknown: [String]
}
