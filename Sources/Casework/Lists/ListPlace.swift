internal import Ledger

/// A place in a list, from which it goes on although rows came and went meanwhile.
public struct ListPlace: Hashable, Sendable {
    /// The order of the last row that was shown.
    public let order: Int64
    /// Its key, such as the reference of a case.
    public let key: String

    /// Names the last row that was shown.
    public init(order: Int64, key: String) {
        self.order = order
        self.key = key
    }

    /// Whether a row comes after this place.
    func isBefore(_ row: ViewRow) -> Bool {
        let other = row.order ?? .max
        return order == other ? key.utf8.lexicographicallyPrecedes(row.key.utf8) : order < other
    }
}

extension ViewSelection {
    /// The selection without what surely lies before a place; `nil` if nothing is left.
    func beginning(after place: ListPlace?) -> ViewSelection? {
        guard let place else { return self }
        guard place.order <= orders.upperBound else { return nil }
        var rest = self
        rest.orders = max(place.order, orders.lowerBound)...orders.upperBound
        return rest
    }
}
