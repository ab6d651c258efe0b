public import Almanac
public import Events

/// What was passed on about the person, to whom and under what authority; what was asked for; what is consented to.
public struct SharingLedger: Sendable {
    /// A decision on consent that still governs something.
    public struct StandingConsent: Sendable {
        /// How a consent stands.
        public enum State: String, Vocabulary { case given, refused, withdrawn, ended }

        public let event: ConsentRecorded
        /// What it governs, without what its giver decided anew later.
        public let scope: [Term<SharingCategory>]
        /// How it stands; `nil` for a word that is not known yet.
        public let state: State?
    }

    public let standpoint: Standpoint
    /// In the order they happened.
    public let shares: [ShareReview]
    /// In the order they were made.
    public let requests: [PartnerRequest]
    /// In the order they were decided.
    public let consents: [StandingConsent]
    /// How often the record was opened in the last 30 days; `nil` if no access is on record at all.
    public let accessCount30d: Int?

    /// The time over which accesses are counted.
    public static let accessWindow = Span.days(30)
}
