public import Almanac
public import Events

/// A case of the list at a moment.
public struct ListedCase: Sendable {
    public let row: CaseloadRow
    public let moment: Instant

    /// Looks at a row of the list from a moment.
    public init(_ row: CaseloadRow, at moment: Instant) {
        self.row = row
        self.moment = moment
    }

    /// How far the case is from the gate; `nil` without a release, or in a closed case.
    public var phase: ReleasePhase? {
        guard row.isOpen, let release = row.gate.instant else { return nil }
        if row.gate.state == .released, release <= moment { return .after(release, at: moment) }
        let isReleaseDay = row.zone.local(release).date == row.zone.local(moment).date
        return .before(release, at: moment, isReleaseDay: isReleaseDay)
    }

    /// Whole days until the release, rounded down; negative after it; `nil` without one.
    public var daysLeft: Int? { row.gate.instant.map { Int(($0 - moment).days.rounded(.down)) } }

    /// Who manages the case at the moment; `nil` if nobody does.
    public var caseManager: ActorRef? { row.active(at: moment).last { $0.role == .caseManager }?.actor }

    /// The case as one object.
    public var json: JSON {
        .record([
            "caseRef": row.caseRef.json, "track": row.track?.json, "at": moment.json, "open": row.isOpen.json,
            "openedAt": row.openedAt?.json, "closedAt": row.closedAt?.json, "state": row.gate.state.json,
            "phase": phase?.json, "releaseAt": row.gate.moment?.json,
            "releaseLocalWeekday": row.gate.instant.map { .string(row.zone.local($0).date.weekday.name) },
            "precision": row.gate.precision?.json, "certainty": row.gate.certainty?.json,
            "daysLeft": daysLeft?.json, "jurisdiction": row.jurisdiction?.json, "profile": row.profile?.json,
            "leadAgency": row.leadAgency?.json, "caseManager": caseManager?.json,
            "team": .list(row.active(at: moment)) { .record(["actor": $0.actor.json, "role": $0.role.json]) },
            "lastContact": row.lastContact?.json, "supportUntil": row.supportUntil?.json,
        ])
    }

    /// The case in one line.
    public var line: String {
        let people = "lead \(row.leadAgency?.rawValue ?? "nobody"), case manager \(caseManager?.rawValue ?? "nobody")"
        let parts = [row.caseRef.rawValue, release, distance, phase?.inWords, people].compactMap { $0 }
        return parts.joined(separator: "  ")
    }

    private var release: String {
        guard row.isOpen else { return "closed" }
        let spoken = SpokenTime(in: row.zone)
        switch row.gate.state {
        case .noGate: return "a track without gate"
        case .dateUnknown: return "release date not known"
        case .planned, .released:
            guard let moment = row.gate.moment, let instant = row.gate.instant else { return "release date not known" }
            let day = spoken.day(spoken.date(instant))
            guard case .instant = moment else { return "\(day), hour not known" }
            return "\(day), \(spoken.hour(instant))"
        }
    }

    private var distance: String? {
        guard row.isOpen, let daysLeft, let release = row.gate.instant else { return nil }
        if release >= moment { return "in \(daysLeft) d" }
        let passed = "\(Int((moment - release).days)) d ago"
        return row.gate.state == .planned ? "\(passed), release not recorded" : "released \(passed)"
    }
}
