/// One row of a stored view.
public struct ViewRow: Hashable, Sendable {
    /// The name of the view it belongs to.
    public let view: String
    /// What the row is about; unique among the rows that one stream has in the view, of two the later counts.
    public let key: String
    /// By whom the row can be asked for, such as an owner; `nil` if by nobody.
    public let group: String?
    /// Its place in the list, such as milliseconds since 1970; `nil` comes last.
    public let order: Int64?
    /// Canonical JSON.
    public let body: [UInt8]

    /// Puts a row together.
    public init(view: String, key: String, group: String? = nil, order: Int64? = nil, body: [UInt8]) {
        self.view = view
        self.key = key
        self.group = group
        self.order = order
        self.body = body
    }
}
