import Outcomes

/// Times whose curves are known from elsewhere.
enum KnownTimes {
    /// Weeks in remission with 6-mercaptopurine and with a placebo (Freireich and others, 1963): ties, censoring at the
    /// time of an event, and one group that is observed to the end.
    static let treated =
        events([6, 6, 6, 7, 10, 13, 16, 22, 23]) + censored([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
    static let placebo = events([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23])

    /// In the order in which the study lists them, for groups by place.
    static let listed: [ObservedTime] =
        [6, 6, 6].map { ObservedTime($0, .rearrest) } + [ObservedTime(6, nil)]
        + [(7, true), (9, false), (10, true), (10, false), (11, false), (13, true), (16, true), (17, false)].map(either)
        + [(19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false)].map(either)
        + [(34, false), (35, false)].map(either) + placebo

    /// Every time once.
    static let untied = competing([
        (3, 1), (5.5, 2), (8, 0), (11, 1), (12.25, 3), (14, 4), (15, 1), (18, 0), (21, 2), (22, 1), (24, 3), (27, 0),
        (29, 1), (31, 4), (33, 2), (36, 0), (38, 1), (40, 0),
    ])

    /// Endings of several kinds and censoring at the same times; in the end nobody is left.
    static let tied = competing([
        (3, 1), (3, 2), (3, 0), (5, 1), (5, 3), (7, 2), (7, 2), (7, 0), (9, 1), (9, 4), (11, 1), (11, 0), (11, 0),
        (14, 1), (14, 3), (14, 2), (16, 0), (16, 4), (20, 1), (20, 1), (20, 0), (25, 2),
    ])

    static func events(_ times: [Double]) -> [ObservedTime] { times.map { ObservedTime($0, .rearrest) } }

    static func censored(_ times: [Double]) -> [ObservedTime] { times.map { ObservedTime($0, nil) } }

    private static func either(_ time: Double, _ event: Bool) -> ObservedTime {
        ObservedTime(time, event ? .rearrest : nil)
    }

    /// Endings by number from 1; 0 is censoring.
    private static func competing(_ times: [(Double, Int)]) -> [ObservedTime] {
        times.map { ObservedTime($0, $1 == 0 ? nil : FollowUpEnding.allCases[$1 - 1]) }
    }
}
