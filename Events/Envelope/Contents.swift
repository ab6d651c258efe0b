/// What an entry says, as the bytes that are kept; what it is and where it stands is in its header.
public struct Contents: Hashable, Sendable {
    /// Canonical JSON of the ``Attributes``; empty if they say nothing.
    public let attributes: [UInt8]
    /// Canonical JSON of the event's fields.
    public let data: [UInt8]

    /// Puts together what is kept.
    public init(attributes: [UInt8] = [], data: [UInt8]) {
        self.attributes = attributes
        self.data = data
    }
}
