public import Almanac
public import Events

/// Whom the person can reach and when, on one page to print; the family gets a page of its own.
///
/// The log holds no names and no numbers: a contact stands there by its reference, with room to write on. Nothing on the
/// page says why somebody has such contacts.
public struct ContactSheet: Sendable {
    /// One contact.
    public struct Line: Sendable {
        public let actor: ActorRef
        /// The role in plain words, in the language of the sheet.
        public let role: String
        /// In the order of their wire names; empty if nobody said.
        public let channels: [ContactPointPublished.Channel]
        /// In the local time of the case; `nil` if nobody said when the contact can be reached.
        public let hours: SheetHours?
        /// BCP 47 tags; empty if unknown.
        public let languages: [String]
    }

    /// For how many local days hours are given.
    public static let dayCount = 14

    public let standpoint: Standpoint
    public let audience: SheetAudience
    /// The languages that were asked for, or else those of the readers, the first one first; empty if none is recorded.
    public let wantedLanguages: [String]
    /// First day for which hours are given: the day of release, or today if that is not known or more than 14 days ago.
    public let firstDay: CivilDate
    /// There is a gate, and nobody knows when.
    public let isReleaseUnknown: Bool
    public let lines: [Line]
    /// Contacts for the worst moments, set apart.
    public let crisisLines: [Line]
    /// The version that this sheet is once it is handed over, from 1.
    public let version: Int
    let phrases: Phrasebook

    /// Language of the sheet, as a BCP 47 tag.
    public var language: String { phrases.language }
    /// Last day for which hours are given.
    public var lastDay: CivilDate { firstDay.adding(days: Self.dayCount - 1) }
}
