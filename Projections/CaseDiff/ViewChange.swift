/// What is another in one view.
public struct ViewChange: Sendable {
    /// One value that is another; restricted values are named only.
    public struct Field: Hashable, Sendable {
        public let change: JSONChange
        /// Whether the same would have changed if nothing had been recorded and only time had passed.
        public let isByClock: Bool
    }

    /// The name by which commands and programs ask for the view.
    public let view: String
    /// The heading of its text form.
    public let title: String
    /// In the order of the view.
    public let fields: [Field]
}
