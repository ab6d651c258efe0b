/// What is left of an event whose contents were erased: that there was one, and of which type.
public struct ErasedEvent: Hashable, Sendable {
    /// The wire name of the event that was erased.
    public let erased: String

    /// An event of that type, which can no longer be read.
    public init(erased: String) { self.erased = erased }
}

// Nobody records it, so it is in no catalogue.
extension ErasedEvent: Event {
    public static let name = "Erased"
    public static let meaning = "The contents were erased; type, times and links stay."
    public static let streams: Set<StreamKind> = []

    public static let shape = Shape(
        Self.init(erased:),
        Field("erased", \.erased, "The type whose contents were erased."))

    public var headline: String { "\(erased): erased" }
}
