internal import Almanac
internal import Events
internal import Projections

/// The days on which something was there, as far as anybody recorded it.
struct RecordedDays {
    /// First and last day of each stretch, both inclusive.
    private var stretches: [ClosedRange<CivilDate>]

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

/// What is recorded of a case that can be asked day by day; read once, since several measures ask for it.
struct RecordedLife {
    /// The days with a place to live; `nil` if nothing about housing was ever recorded.
    let housed: RecordedDays?
    /// The days with work, education or training; `nil` if nothing of it was ever recorded.
    let occupied: RecordedDays?
    /// The days with money that was arranged.
    let financed: RecordedDays
}

extension RecordedLife {
    init(of file: CaseFile) {
        let (provisions, needs) = (file.provisions, file.needs)
        func days(_ domains: Set<NeedDomain>) -> RecordedDays { RecordedDays(of: domains, among: provisions, in: file) }
        func isAsked(_ domains: Set<NeedDomain>) -> Bool {
            provisions.contains { $0.domain.isOne(of: domains) } || needs.contains { $0.domain.isOne(of: domains) }
        }
        let turns = file.facts(LifeEventRecorded.self).filter { $0.event.kind.isOne(of: [.newJob, .jobLoss]) }
        housed = isAsked([.housing]) ? days([.housing]) : nil
        occupied =
            isAsked(Self.occupations) || !turns.isEmpty
            ? days(Self.occupations).adding(jobs: turns, in: file) : nil
        financed = days([.finance])
    }

    private static let occupations: Set<NeedDomain> = [.employment, .education, .training]
}

extension RecordedDays {
    /// The days on which what was confirmed in those parts of life stood, each until the day it was lost.
    fileprivate init(of domains: Set<NeedDomain>, among provisions: [Provision], in file: CaseFile) {
        stretches = provisions.filter { $0.domain.isOne(of: domains) }.compactMap { provision in
            let lost = provision.failure.map { ($0.event.lostAt ?? .instant($0.occurredAt)).date(in: file.zone) }
            let last = min(provision.until ?? .latest, lost?.adding(days: -1) ?? .latest)
            return provision.from <= last ? provision.from...last : nil
        }
    }

    /// The same days, and those from each new job to the next turn.
    fileprivate func adding(jobs turns: [Fact<LifeEventRecorded>], in file: CaseFile) -> RecordedDays {
        var longer = self
        for (index, turn) in turns.enumerated() where turn.event.kind == .newJob {
            let from = file.day(of: turn.occurredAt)
            let next = turns.dropFirst(index + 1).first.map { file.day(of: $0.occurredAt).adding(days: -1) }
            if from <= next ?? .latest { longer.stretches.append(from...(next ?? .latest)) }
        }
        return longer
    }
}
