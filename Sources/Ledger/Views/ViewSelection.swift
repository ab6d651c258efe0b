/// Which rows of a stored view to read; always in their order, and by key among equals.
public struct ViewSelection: Hashable, Sendable {
    public var view: StoredView
    /// Rows of this group only; `nil` for all.
    public var group: String?
    /// Rows whose order lies in this range only; a row without order counts as the greatest number.
    public var orders: ClosedRange<Int64>
    /// Rows whose body has these characters somewhere; `nil` for all. No test of any one field.
    public var mentioning: String?
    /// At most so many rows; `nil` for no limit.
    public var limit: Int?

    /// Narrows a view down by what is given.
    public init(
        _ view: StoredView, group: String? = nil, orders: ClosedRange<Int64> = .min ... .max, mentioning: String? = nil,
        limit: Int? = nil
    ) {
        self.view = view
        self.group = group
        self.orders = orders
        self.mentioning = mentioning
        self.limit = limit
    }
}
