internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// What a list says of the release of a case in words: what makes it hard, or that nobody knows when it is.
struct CaseLabels {
    let words: Words

    /// The labels of a case, what matters most first.
    func labels(of listed: ListedCase, _ note: CaseNote?) -> [StateTag] {
        let gate = listed.row.gate
        guard listed.row.isOpen else { return [StateTag(words["cases.label.closed"], .plain)] }
        switch gate.state {
        case .noGate: return [StateTag(words["cases.label.no-gate"], .plain)]
        case .dateUnknown: return [StateTag(words["cases.label.date-unknown"], .unknown)]
        case .released: return [StateTag(words["cases.label.released"], .plain)]
        case .planned: break
        }
        var tags: [StateTag] = []
        if let instant = gate.instant, instant < listed.moment {
            tags.append(StateTag(words["cases.label.overdue"], .critical))
        }
        tags += note?.release.map(day) ?? []
        if gate.certainty == .known(.provisional) { tags.append(StateTag(words["cases.label.provisional"], .unknown)) }
        return tags
    }

    /// What is hard about the day of a release.
    func day(_ release: ReleaseDay) -> [StateTag] {
        var tags: [StateTag] = []
        if let closed = release.closed {
            let name = closed.from == nil ? "cases.label.closed-day" : "cases.label.half-day"
            tags.append(StateTag(words(name, ["day": called(closed)]), .urgent))
        }
        if release.date.weekday == .friday {
            tags.append(StateTag(words["cases.label.friday"], .warning))
        }
        if let next = release.closedNext, next.name != nil || release.date.weekday != .friday {
            tags.append(StateTag(words("cases.label.before-closed", ["day": called(next)]), .warning))
        }
        return tags
    }

    /// How many alerts wait, the gravest first; that there are none is said too.
    func alerts(_ note: CaseNote?) -> [Said] {
        let counts = note?.alerts.filter { $0.value > 0 } ?? [:]
        if counts.isEmpty { return [Said(text: words["cases.no-alerts"])] }
        return counts.sorted { $0.key > $1.key }.map { severity, count in
            Said(StateTag("\(count) \(words.label("severity", severity.rawValue))", severity.tone))
        }
    }

    private func called(_ day: ClosedDay) -> String {
        day.name ?? LocalDates(language: words.language, zone: .utc).weekday(day.date)
    }
}
