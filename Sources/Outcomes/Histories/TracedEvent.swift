/// One event of a case in few bytes, so that millions can wait until it is known what is rare.
struct TracedEvent: Sendable {
    /// The place of its type among all that were seen.
    let activity: Int32
    /// The place of its words among all that were seen together.
    let words: Int32
    /// Days from the day to which the case's clock is set; negative before.
    let day: Int32
    /// The release it follows, from 1; 0 before the first.
    let release: UInt16
    /// What it is about; at most two things.
    let objects: (TracedObject?, TracedObject?)
}

/// Something that a case has, by its kind and by its number among them, from 1.
struct TracedObject: Hashable, Sendable {
    let kind: UInt8
    let number: UInt16
}

/// The events of one case among those of all.
struct CaseTrace: Sendable {
    let pseudonym: String
    /// The place of what is said of the case itself, as of ``TracedEvent/words``.
    let words: Int32
    let events: Range<Int>
}
