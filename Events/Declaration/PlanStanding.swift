/// How far a plan of one kind came.
public struct PlanStanding: Hashable, Sendable {
    /// The versions that exist, inclusive.
    public let versions: ClosedRange<Int>
    /// The entry of the newest version.
    public let entry: EarlierEntry

    /// A plan whose first version is `first`, and `newest` its newest; a plan never drafted may begin later than 1.
    init(first: Int, newest: Int? = nil, entry: EarlierEntry) {
        let newest = newest ?? first
        versions = min(first, newest)...newest
        self.entry = entry
    }

    /// The version that a revision must have.
    public var next: Int { versions.upperBound &+ 1 }
}
