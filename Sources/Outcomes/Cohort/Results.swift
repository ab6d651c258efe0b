internal import Almanac
internal import Events
internal import Projections

/// The results that somebody measured of one episode, in the order of their days.
struct Results {
    struct Result {
        let day: Int
        let event: OutcomeRecorded
        /// Yes or no, as far as the value says so; `nil` if it does not, or nobody observed it.
        let isSo: Bool?
    }

    let all: [Result]

    init(of episode: ReleaseEpisode) {
        let file = episode.whole
        all = file.facts(OutcomeRecorded.self).compactMap { fact in
            let day = fact.event.measuredOn ?? file.day(of: fact.occurredAt)
            guard day >= episode.day, episode.nextDay.map({ day < $0 }) ?? true else { return nil }
            let isObserved = !(fact.event.known == .unknownAfterSupervision)
            return Result(
                day: episode.days(to: day), event: fact.event, isSo: isObserved ? fact.event.value?.meansYes : nil)
        }.sorted { $0.day < $1.day }
    }

    func of(_ indicators: Set<OutcomeRecorded.Indicator>) -> [Result] {
        all.filter { $0.event.indicator.isOne(of: indicators) }
    }

    var rearrestDays: [Int] { days([.reoffendingTerror, .reoffendingOther], are: true) }
    var recallDays: [Int] { days([.recall], are: true) }
    var housingLossDays: [Int] { days([.housingKept], are: false) }

    /// The last day on which somebody looked whether there was a new offence, and saw the answer.
    var lastLookAtOffences: Int? { of([.reoffendingTerror, .reoffendingOther]).filter { $0.isSo != nil }.last?.day }

    /// Whether the network was last measured to have grown; `nil` if nobody knows.
    var networkGrew: Bool? {
        of([.networkChange, .socialBonds]).last { $0.isSo != nil }.flatMap(\.isSo)
    }

    private func days(_ indicators: Set<OutcomeRecorded.Indicator>, are isSo: Bool) -> [Int] {
        of(indicators).filter { $0.isSo == isSo }.map(\.day)
    }
}

extension JSON {
    /// Yes or no; a number above zero means yes, as for what grew or was counted. `nil` for words that say neither.
    var meansYes: Bool? {
        switch self {
        case .boolean(let flag): flag
        case .number(let text): Double(text).map { $0 > 0 }
        case .string(let word): Self.answers[word.lowercased()]
        case .null, .array, .object: nil
        }
    }

    private static let answers = [
        "yes": true, "true": true, "kept": true, "improved": true, "better": true, "no": false, "false": false,
        "none": false,
        "lost": false, "worse": false,
    ]
}
