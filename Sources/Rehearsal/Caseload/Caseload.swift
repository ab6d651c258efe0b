public import Almanac

/// Made-up lives of a service: the same cases, seed and first day always give the same lines.
public struct Caseload: Sendable {
    /// How many cases there are; at least 0.
    public let cases: Int
    public let seed: UInt64
    /// The day on which the first case is opened; what surrounds the cases is registered in the month before.
    public let start: CivilDate

    /// Describes a caseload; nothing is made up yet.
    public init(cases: Int, seed: UInt64, from start: CivilDate = defaultStart) {
        self.cases = max(0, cases)
        self.seed = seed
        self.start = start
    }

    /// The first day if none is given: 1 January 2024.
    public static let defaultStart = CivilDate(daysSinceEpoch: 19_723)

    /// The lines, in the order of recording, made one after another in bounded memory.
    public func lines() -> CaseloadLines { CaseloadLines(of: self) }

    /// Over how many days the cases are opened: two a day for small caseloads, seven years at most.
    var intakeDays: Int { min(max(cases / 2, 365), 2_555) }
}
