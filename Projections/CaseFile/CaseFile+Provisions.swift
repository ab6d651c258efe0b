internal import Almanac
internal import Events

extension CaseFile {
    /// All that was confirmed, in the order it was; what is confirmed again under its name starts anew.
    public var provisions: [Provision] {
        (arrangements + places).sorted { Entry.happenedBefore($0.entry, $1.entry) }
    }

    /// What providers confirmed, in the order they did.
    public var arrangements: [Provision] {
        let confirmed = facts(ArrangementConfirmed.self)
        let newest = Dictionary(confirmed.map { ($0.event.arrangementId, $0.id) }) { $1 }
        let failures = facts(ArrangementFailed.self)
        return confirmed.filter { newest[$0.event.arrangementId] == $0.id }.map { fact in
            let id = fact.event.arrangementId
            let successor = confirmed.last {
                $0.event.reconfirms == id && $0.event.arrangementId != id && $0.happened(after: fact)
            }
            let days = days(of: fact)
            return Provision(
                source: .arrangement(fact), from: days.from, until: days.until,
                failure: failures.last { $0.isLoss(of: fact) && $0.happened(after: fact) },
                replacement: successor?.event.arrangementId.rawValue)
        }
    }

    /// Places to live, in the order they were confirmed.
    public var places: [Provision] {
        let confirmed = facts(HousingConfirmed.self)
        let newest = Dictionary(confirmed.map { ($0.event.housingId, $0.id) }) { $1 }
        let failures = facts(ArrangementFailed.self)
        return confirmed.filter { newest[$0.event.housingId] == $0.id }.map { fact in
            let id = fact.event.housingId
            let successor = confirmed.last {
                $0.event.reconfirms == id && $0.event.housingId != id && $0.happened(after: fact)
            }
            return Provision(
                source: .place(fact), from: fact.event.availableFrom ?? day(of: fact.occurredAt),
                until: fact.event.availableUntil,
                failure: failures.last { $0.event.housingId == id && $0.happened(after: fact) },
                replacement: successor?.event.housingId.rawValue)
        }
    }

    /// The days of an arrangement, both inclusive. A supply counts from the release, not from its issue.
    private func days(of fact: Fact<ArrangementConfirmed>) -> (from: CivilDate, until: CivilDate?) {
        let event = fact.event
        let appointment = event.at?.date(in: zone)
        let from = event.from ?? appointment ?? day(of: fact.occurredAt)
        if let until = event.until { return (from, until) }
        if let supply = event.supplyDays {
            let start = day(afterReleaseFor: fact).map { max($0, event.from ?? $0) }
            return (start ?? from, start?.adding(days: max(supply, 1) - 1))
        }
        return (from, event.from == nil ? appointment : nil)
    }
}

extension Fact where Recorded == ArrangementFailed {
    /// Whether this names the arrangement; a loss of housing may name a place to live that has the same reference.
    fileprivate func isLoss(of arrangement: Fact<ArrangementConfirmed>) -> Bool {
        event.arrangementId == arrangement.event.arrangementId
            && (event.housingId == nil || arrangement.event.domain == .housing)
    }
}
