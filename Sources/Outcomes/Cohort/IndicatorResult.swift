internal import Almanac
public import Events
internal import Projections

/// What was last measured of one indicator after a release.
public struct IndicatorResult: Hashable, Sendable {
    public let indicator: OutcomeRecorded.Indicator
    /// A number, yes or no, or one of a few words; `nil` if it is none of them or nobody knows.
    public let value: StudyCell
    /// Days from the gate to the day it was measured.
    public let day: Int
    /// Months since supervision ended; `nil` during supervision, or if nobody said.
    public let followUpMonth: Int?
    public let source: String?
    public let knowledge: FollowUp.Knowledge
    /// How often it was measured and observed.
    public let measurements: Int
    /// From the first to the last number that was measured; `nil` with fewer than two numbers.
    public let change: Double?
}

extension IndicatorResult {
    /// The results of an episode, one for each indicator that was ever measured, in the order of the vocabulary.
    static func all(of episode: ReleaseEpisode) -> [IndicatorResult] {
        let results = Results(of: episode)
        return OutcomeRecorded.Indicator.allCases.compactMap { indicator in
            let found = results.of([indicator])
            guard let last = found.last else { return nil }
            let seen = found.filter { !($0.event.known == .unknownAfterSupervision) }
            let numbers = seen.compactMap(\.event.value?.asNumber)
            let isUnknown = last.event.known == .unknownAfterSupervision
            return IndicatorResult(
                indicator: indicator, value: isUnknown ? .unknown : last.event.value?.asCell ?? .unknown,
                day: last.day, followUpMonth: last.event.followUpMonth, source: last.event.source?.told,
                knowledge: isUnknown ? .unknownAfterSupervision : .observed, measurements: seen.count,
                change: numbers.count > 1 ? numbers.last.map { $0 - numbers[0] } : nil)
        }
    }
}

extension JSON {
    fileprivate var asNumber: Double? { if case .number(let text) = self { Double(text) } else { nil } }

    /// The value for a table. Words may say anything, so only those that say how something went are told.
    fileprivate var asCell: StudyCell {
        switch self {
        case .boolean(let flag): .boolean(flag)
        case .number: StudyCell(asNumber)
        case .string(let word): Self.plainWords.contains(word.lowercased()) ? .text(word.lowercased()) : .withheld
        case .null, .array, .object: .unknown
        }
    }

    private static let plainWords: Set<String> = [
        "yes", "no", "none", "true", "false", "improved", "unchanged", "same", "better", "worse", "worsened", "kept",
        "lost",
        "partly", "completed", "not_completed", "low", "medium", "high",
    ]
}
