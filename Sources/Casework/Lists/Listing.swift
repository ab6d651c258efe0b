public import Almanac

/// What of a list is shown.
public struct Listing<Item: Sendable>: Sendable {
    /// The moment from which it is looked at.
    public let moment: Instant
    /// In the order of the list.
    public let items: [Item]
    /// How many there are, shown or not.
    public let total: Int
    /// Streams that this version cannot read, so that what they say is missing here.
    public let unreadable: [String]

    /// How many there are beyond those shown.
    public var rest: Int { total - items.count }
}
