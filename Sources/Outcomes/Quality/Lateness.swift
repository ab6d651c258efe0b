internal import Almanac
internal import Events
internal import Projections

/// How many entries were recorded late, and how late.
struct Lateness: Sendable {
    private(set) var entries = 0
    private(set) var minutesLate: [Double] = []

    /// Takes in an entry: one whose hour is not known had happened by the end of its day.
    mutating func note(_ entry: Entry, in zone: Zone) {
        entries += 1
        let late = entry.recordedAt - entry.happenedBy(in: zone)
        if late >= CaseTimeline.onTime { minutesLate.append(Double(late.minutes)) }
    }
}

/// How many entries lack which of the four facts of provenance.
struct ProvenanceTally: Sendable {
    private(set) var entries = 0
    private(set) var incomplete = 0
    private(set) var missing: [ProvenanceFact: Int] = [:]

    mutating func note(_ gaps: Set<ProvenanceFact>) {
        entries += 1
        if !gaps.isEmpty { incomplete += 1 }
        for gap in gaps { missing[gap, default: 0] += 1 }
    }
}

/// What provenance tells.
enum ProvenanceFact: String, CaseIterable { case what, when, place = "where", how }

extension Entry {
    /// Which facts neither the event nor its envelope tells; `nil` for what needs no provenance.
    var missingProvenance: Set<ProvenanceFact>? {
        let told: [(ProvenanceFact, Bool)]
        let envelope = attributes.provenance
        switch event {
        case let seen as ObservationRecorded:
            told = [
                (.what, seen.what != nil), (.when, seen.when != nil), (.place, seen.where != nil),
                (.how, seen.how != nil),
            ]
        case let incident as IncidentRecorded:
            told = [
                (.what, incident.what != nil), (.when, incident.when != nil), (.place, incident.where != nil),
                (.how, incident.how != nil),
            ]
        default: return nil
        }
        let outside: [ProvenanceFact: Bool] = [
            .what: envelope?.what != nil, .when: envelope?.when != nil, .place: envelope?.where != nil,
            .how: envelope?.how != nil,
        ]
        return Set(told.filter { !$0.1 && outside[$0.0] != true }.map(\.0))
    }
}

/// How many entries of an agency were corrected or withdrawn.
struct AmendmentTally: Sendable {
    private(set) var entries = 0
    private(set) var corrected = 0
    private(set) var withdrawn = 0

    mutating func note(isCorrected: Bool, isWithdrawn: Bool) {
        entries += 1
        if isCorrected { corrected += 1 }
        if isWithdrawn { withdrawn += 1 }
    }
}
