internal import Almanac
internal import Events
internal import Projections
internal import Watcher

/// What a page says of an alert in the reader's language.
struct AlertFacts {
    let alert: ListedAlert
    let words: Words

    /// About when something must be done.
    enum Due: String, CaseIterable {
        case overdue, today, week, later, undated
    }

    /// What the rule is called; the catalogue says it in English.
    var title: String { Self.title(of: alert.row.gap.ruleId) }

    var tag: StateTag {
        let severity = alert.row.severity
        return StateTag(
            words.label("severity", severity.rawValue), StateTag.Tone(rawValue: severity.rawValue) ?? .plain)
    }

    /// By when it must be closed; `nil` if nothing is said.
    var dueBy: String? { alert.row.gap.dueBy.map { dates.shortMoment($0) } }

    /// What people said to it; `nil` if nobody has.
    var answered: String? {
        let by = alert.row.acknowledgedBy?.rawValue ?? ""
        if let until = alert.quietUntil {
            return words("alerts.standing.aside", ["until": dates.shortMoment(until), "by": by])
        }
        guard let at = alert.row.acknowledgedAt else { return nil }
        let isOver = alert.row.attention.waitingSince(at: alert.moment, in: alert.zone) != nil
        return words(
            isOver ? "alerts.standing.again" : "alerts.standing.seen", ["at": dates.shortMoment(at), "by": by])
    }

    /// How far it went up because nobody answered; `nil` if it did not.
    var raisedTo: String? {
        guard alert.escalation.level > 0 else { return nil }
        return words(
            "alerts.standing.level",
            ["level": "\(alert.escalation.level)", "with": Self.people(alert.escalation.with, words)])
    }

    var dates: LocalDates { LocalDates(language: words.language, zone: alert.zone) }

    /// About when an alert is due.
    static func due(_ alert: ListedAlert) -> Due {
        alert.row.gap.dueBy.map { due($0, at: alert.moment, in: alert.zone) } ?? .undated
    }

    /// About when something is due, by the local days of the case.
    static func due(_ due: Moment, at moment: Instant, in zone: Zone) -> Due {
        let last = due.last(in: zone)
        guard last > moment else { return .overdue }
        let days = zone.local(last).date.daysSinceEpoch - zone.local(moment).date.daysSinceEpoch
        return days <= 0 ? .today : days <= 7 ? .week : .later
    }

    /// Items under what they have in common, in the order in which that comes first.
    static func ordered<Item>(_ items: [Item], by key: (Item) -> String) -> [(String, [Item])] {
        var order: [String] = []
        let groups = Dictionary(grouping: items) { item in
            let key = key(item)
            if !order.contains(key) { order.append(key) }
            return key
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// Who must act, role by role; what names an actor stays.
    static func people(_ names: String, _ words: Words) -> String {
        names.split(separator: ",").map { name in
            let word = name.drop { $0 == " " }.map { $0 == " " ? "_" : $0 }
            return words.label("mustAct", String(word))
        }.joined(separator: ", ").firstUppercased
    }

    /// What a rule is called.
    static func title(of rule: String) -> String {
        RuleCatalogue.all.first { $0.id == rule }?.card.title ?? rule
    }
}

extension String {
    /// The text as it begins a line.
    fileprivate var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
