public import Events

extension JSON {
    /// The field that says where somebody lives: it is shown one at a time, so no line of many tells it.
    static let whereabouts = "addressRef"

    /// The same object without where somebody lives.
    public var withholdingWhereabouts: JSON {
        guard let known = self[Self.whereabouts], known != .null else { return self }
        return merging([Member(Self.whereabouts, .withheld)])
    }
}
