/// Everything a contact has said about when it can be reached.
public struct Availability: Hashable, Sendable {
    /// Statements about usual hours, oldest recorded first.
    public let statements: [AvailabilityStatement]
    /// Exceptions from them, oldest recorded first.
    public let exceptions: [AvailabilityException]

    /// Collects statements and exceptions, both in the order in which they were recorded.
    public init(statements: [AvailabilityStatement], exceptions: [AvailabilityException] = []) {
        self.statements = statements
        self.exceptions = exceptions
    }

    /// The time inside the interval in which the contact can be reached.
    ///
    /// For each local date the newest statement that is valid on it governs. Exceptions are laid over the usual
    /// hours in the order recorded, so that the newest wins where they overlap.
    public func reachable(within interval: Interval) -> IntervalSet {
        let usual = IntervalSet(usualHours(touching: interval)).intersection(interval)
        return exceptions.reduce(usual) { reachable, exception in
            let time = exception.time(within: interval)
            return switch exception.effect {
            case .unavailable: reachable.subtracting(time)
            case .available: reachable.union(time)
            }
        }
    }

    private func usualHours(touching interval: Interval) -> [Interval] {
        statements.indices.flatMap { index in
            statements[index].hours(touching: interval) { date in governing(date) == index }
        }
    }

    private func governing(_ date: CivilDate) -> Int? {
        statements.lastIndex { $0.isValid(on: date) }
    }
}
