/// One release, the group it counts in, and how long it went well.
public struct FollowedRelease: Hashable, Sendable {
    public let group: String
    /// Days until the ending that is asked for, or until nobody would have known of it; `nil` if it is not recorded.
    public let until: ObservedTime?
    /// Days until the first of all endings that compete, or until nobody would have known of one of them; `nil` if one of
    /// them is not recorded.
    public let first: ObservedTime?

    /// Says how long it went well.
    public init(group: String, until: ObservedTime?, first: ObservedTime?) {
        self.group = group
        self.until = until
        self.first = first
    }
}
