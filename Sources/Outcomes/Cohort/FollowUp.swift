internal import Almanac
internal import Events
internal import Projections

/// What followed on a release, each with the time for which anybody would have known.
public struct FollowUp: Hashable, Sendable {
    /// What is known of the time after.
    public enum Knowledge: String, CaseIterable, Hashable, Sendable {
        case observed
        case unknownAfterSupervision = "unknown_after_supervision"
        /// Nobody recorded what one would have to know, such as a place to live.
        case notRecorded = "not_recorded"
    }

    /// Days from the gate, or to the end of observation; nothing for what is not recorded.
    public let times: [FollowUpEnding: ObservedTime]
    private let window: ObservationWindow

    /// The days until it happened or observation ended; `nil` if it is not recorded.
    public subscript(ending: FollowUpEnding) -> ObservedTime? { times[ending] }

    /// What is known of what came after that time.
    public func knowledge(of ending: FollowUpEnding) -> Knowledge {
        guard let time = times[ending] else { return .notRecorded }
        return time.ending == nil && window.ending.leavesUnknown ? .unknownAfterSupervision : .observed
    }

    /// Whichever of these came first, or the earliest end of observation; `nil` if one of them is not recorded.
    ///
    /// Of two on one day the one that comes first in the list is told.
    public func first(of endings: [FollowUpEnding]) -> ObservedTime? {
        let all = endings.map { times[$0] }
        guard !all.contains(nil) else { return nil }
        let known = all.compactMap(\.self)
        let happened = known.filter { $0.ending != nil }.map(\.time).min() ?? .infinity
        let unseen = known.filter { $0.ending == nil }.map(\.time).min() ?? .infinity
        if happened <= unseen { return known.first { $0.ending != nil && $0.time == happened } }
        return ObservedTime(unseen, nil)
    }
}

extension FollowUp {
    /// For how long nobody may have met the person before contact counts as lost.
    public static let silence = 28

    init(of episode: ReleaseEpisode, _ life: RecordedLife, observed window: ObservationWindow) {
        self.window = window
        let results = Results(of: episode)
        var times: [FollowUpEnding: ObservedTime] = [:]
        times[.rearrest] = Self.time(
            .rearrest, on: results.rearrestDays + Self.charges(in: episode),
            observed: max(window.days, results.lastLookAtOffences ?? 0))
        times[.recall] = Self.time(.recall, on: results.recallDays + Self.recalls(in: episode), observed: window.days)
        times[.housingLoss] = Self.housing(in: episode, life, results, observed: window.days)
        if !episode.file.contactsWithPerson.isEmpty {
            times[.contactLoss] = Self.contact(in: episode, observed: window.days)
        }
        self.times = times
    }

    private static func time(_ ending: FollowUpEnding, on days: [Int], observed: Int) -> ObservedTime {
        if let day = days.filter({ $0 >= 0 }).min(), day <= observed { return ObservedTime(Double(day), ending) }
        return ObservedTime(Double(observed), nil)
    }

    /// Days on which the person was charged or held on remand. Suspicion is none of them: nobody was found to have done
    /// anything.
    private static func charges(in episode: ReleaseEpisode) -> [Int] {
        episode.whole.facts(LegalStatusRecorded.self).compactMap { fact in
            guard fact.event.status.isOne(of: [.charged, .remand]) else { return nil }
            let day = fact.event.from ?? episode.whole.day(of: fact.occurredAt)
            return day >= episode.day && episode.nextDay.map { day < $0 } ?? true ? episode.days(to: day) : nil
        }
    }

    private static func recalls(in episode: ReleaseEpisode) -> [Int] {
        let file = episode.file
        guard episode.isRelease, file.plannedRelease?.kind != .known(.temporaryLeave) else { return [] }
        let orders = file.sinceLastReturn(file.facts(RecallOrdered.self)).map {
            $0.start(of: $0.event.orderedAt, in: file.zone)
        }.filter { $0 >= episode.gate }
        let back = episode.returned.map { $0.start(of: $0.event.at, in: file.zone) }
        return (orders + [back].compactMap(\.self)).map { episode.days(to: file.day(of: $0)) }
    }

    /// From the first day, if a place was there then; observed for as long as one is recorded.
    private static func housing(
        in episode: ReleaseEpisode, _ life: RecordedLife, _ results: Results, observed: Int
    ) -> ObservedTime? {
        let file = episode.file
        guard let housed = life.housed, housed.contains(episode.day) else { return nil }
        let losses = file.facts(ArrangementFailed.self).filter { $0.event.domain == .housing }.map {
            ($0.event.lostAt ?? .instant($0.occurredAt)).date(in: file.zone)
        }
        let incidents = file.facts(IncidentRecorded.self).filter { $0.event.kind == .housingLoss }.map {
            ($0.event.when ?? .instant($0.occurredAt)).date(in: file.zone)
        }
        let days = (losses.filter { !housed.contains($0) } + incidents).map { episode.days(to: $0) }
        let known = min(housed.end(from: episode.day).map { episode.days(to: $0) } ?? .max, observed)
        let lost = (days + results.housingLossDays).filter { $0 >= 0 }.min()
        guard let lost, lost <= max(known, 0) else { return ObservedTime(Double(max(known, 0)), nil) }
        return ObservedTime(Double(lost), .housingLoss)
    }

    /// The day on which nobody had met the person for too long.
    private static func contact(in episode: ReleaseEpisode, observed: Int) -> ObservedTime {
        let met = episode.file.contactsWithPerson.map { episode.days(to: episode.file.day(of: $0.occurredAt)) }
        var last = 0
        for day in met where day >= 0 && day <= observed {
            if day - last > silence { break }
            last = max(last, day)
        }
        return last + silence < observed
            ? ObservedTime(Double(last + silence), .contactLoss) : ObservedTime(Double(observed), nil)
    }
}
