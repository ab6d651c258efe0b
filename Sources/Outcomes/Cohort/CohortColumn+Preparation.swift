internal import Almanac

extension CohortColumn {
    /// Each measure as it was known at the release, then as it was.
    static let preparation =
        both("planLeadDays", "Days from the first transition plan to the release", .integer, unit: "d") {
            StudyCell($0.planLeadDays)
        }
        + both("noticeDays", "Days for which the date of release was known before", .integer, unit: "d") {
            StudyCell($0.noticeDays)
        }
        + both(
            "releaseWeekday", "The weekday of the release", .text, words: Weekday.allCases.map { $0.name.lowercased() }
        ) { StudyCell($0.weekday) }
        + both(
            "longestGapH", "The longest span in the first 72 hours in which nobody was on duty", .number, unit: "h"
        ) { StudyCell($0.longestGapHours) }
        + both("firstReachableH", "Hours until somebody was on duty", .number, unit: "h") {
            StudyCell($0.firstReachableHours)
        }
        + both(
            "closedSpanH", "Hours until offices opened again, for a release after noon before a closed day", .number,
            unit: "h"
        ) { StudyCell($0.closedSpanHours) }

    private static func both(
        _ name: String, _ meaning: String, _ kind: StudyColumn.Kind, unit: String? = nil, words: [String] = [],
        _ cell: @escaping @Sendable (Preparation) -> StudyCell
    ) -> [CohortColumn] {
        [
            CohortColumn("\(name)Known", "\(meaning), as known at the release.", kind, unit: unit, words: words) {
                cell($0.knownAtRelease)
            },
            CohortColumn(name, "\(meaning), as it was.", kind, unit: unit, words: words) { cell($0.asHappened) },
        ]
    }
}
