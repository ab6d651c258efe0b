public import Almanac
public import Events

/// Something that was arranged, booked or made for a release, and whether it fits the one that is looked at.
public struct Commitment: Sendable {
    /// What kind of thing it is.
    public enum Kind: String, Vocabulary {
        case pickup, transport, housing, medication, appointment, arrangement, meeting, handover, programme
        case essentials, document, benefit
        case contactSheet = "contact_sheet"
        /// The right of residence.
        case residence
    }

    public let kind: Kind
    /// The entry that says so.
    public let entry: Entry
    /// What it is, in one line without restricted text.
    public let what: String
    /// The moment that decides; `nil` if there is none or nobody recorded it.
    public let when: Moment?
    public let fit: Fit
}
