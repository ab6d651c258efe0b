extension KaplanMeier {
    /// The step in force at that time; `nil` if nobody was observed or it lies before time 0.
    public func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

    /// The share without the ending after that time; `nil` if nobody was observed. Past the last time observed it stays
    /// as it was then, though nobody knows.
    public func survival(at time: Double) -> Double? {
        time < 0 ? steps.first.map { _ in 1 } : step(at: time)?.survival
    }

    /// The first time by which the share without the ending has come down to that; `nil` if it has not.
    ///
    /// A difference of 1e-12 is taken for rounding: one half is reached by 2 of 4 whatever the order of the sums.
    public func time(untilShare share: Double) -> Double? { steps.first { $0.survival <= share + 1e-12 }?.time }

    /// When half of the people have had the ending; `nil` if fewer than half did.
    public var median: Double? { time(untilShare: 0.5) }

    /// How many were observed until just before that time.
    public func atRisk(at time: Double) -> Int { steps.first { $0.time >= time }?.atRisk ?? 0 }

    /// How many had the ending.
    public var events: Int { steps.reduce(0) { $0 + $1.events } }

    /// How many were observed.
    public var people: Int { steps.first?.atRisk ?? 0 }
}
