internal import Almanac
internal import Events
internal import Projections

/// The days on which something was there, as far as anybody recorded it.
struct RecordedDays {
    /// First and last day of each stretch, both inclusive.
    private var stretches: [ClosedRange<CivilDate>]

    var isEmpty: Bool { stretches.isEmpty }

    func contains(_ day: CivilDate) -> Bool { stretches.contains { $0.contains(day) } }

    /// The first day from `day` on without anything, although the day before had; `nil` if it goes on for good.
    func end(from day: CivilDate) -> CivilDate? {
        guard contains(day) else { return nil }
        var last = day
        while let further = stretches.filter({ $0.contains(last) || $0.lowerBound == last.adding(days: 1) })
            .map(\.upperBound).max(), further > last
        { last = further }
        return last == .latest ? nil : last.adding(days: 1)
    }
}

extension RecordedDays {
    /// The days on which what was confirmed in those parts of life stood, each until the day it was lost.
    init(of domains: Set<NeedDomain>, in file: CaseFile) {
        stretches = file.provisions.filter { $0.domain.isOne(of: domains) }.compactMap { provision in
            let lost = provision.failure.map { ($0.event.lostAt ?? .instant($0.occurredAt)).date(in: file.zone) }
            let last = min(provision.until ?? .latest, lost?.adding(days: -1) ?? .latest)
            return provision.from <= last ? provision.from...last : nil
        }
    }

    /// The days with a place to live; `nil` if nothing about housing was ever recorded.
    static func housed(in file: CaseFile) -> RecordedDays? {
        let days = RecordedDays(of: [.housing], in: file)
        let isAsked =
            file.provisions.contains { $0.domain == .housing } || file.needs.contains { $0.domain == .housing }
        return isAsked ? days : nil
    }

    /// The days with work, education or training; `nil` if nothing of it was ever recorded.
    static func occupied(in file: CaseFile) -> RecordedDays? {
        let domains: Set<NeedDomain> = [.employment, .education, .training]
        let turns = file.facts(LifeEventRecorded.self).filter { $0.event.kind.isOne(of: [.newJob, .jobLoss]) }
        let isAsked =
            !turns.isEmpty || file.provisions.contains { $0.domain.isOne(of: domains) }
            || file.needs.contains { $0.domain.isOne(of: domains) }
        guard isAsked else { return nil }
        var days = RecordedDays(of: domains, in: file)
        for (index, turn) in turns.enumerated() where turn.event.kind == .newJob {
            let from = file.day(of: turn.occurredAt)
            let next = turns.dropFirst(index + 1).first.map { file.day(of: $0.occurredAt).adding(days: -1) }
            if from <= next ?? .latest { days.stretches.append(from...(next ?? .latest)) }
        }
        return days
    }
}
