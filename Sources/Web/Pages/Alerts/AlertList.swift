internal import Mustache
internal import Almanac
internal import Casework
internal import Events
internal import Projections
internal import Watcher

/// What the list of alerts shows: by who must act, and by when.
struct AlertListContent {
    let filters: [Field]
    let groups: [Group]
    let isEmpty: Bool
    /// How many are not shown because they are set aside, or because they are not.
    let others: String?
    let othersHref: String
    let pagination: Pagination?

    /// The alerts of one addressee.
    struct Group {
        let who: String
        let spans: [Span]
    }

    /// Those of them that are due at about the same time.
    struct Span {
        let when: String
        let alerts: [Item]
    }

    /// One alert.
    struct Item {
        let href: String
        let title: String
        let tag: StateTag
        let caseText: String
        let caseHref: String
        let reason: String
        let due: String?
        let remedy: String
        let standing: String?
    }
}

/// Makes the list of alerts from what the inbox tells.
struct AlertListPresenter {
    let words: Words
    let filter: AlertFilter

    /// The content of the page.
    func content(_ inbox: AlertInbox) -> AlertListContent {
        let shown = Array(inbox.alerts.items.prefix(AlertFilter.pageLength))
        var (next, aside) = (filter, filter)
        next.after = shown.last.map { ListPlace(order: $0.row.order, key: $0.row.alertId.rawValue) }
        (aside.isSnoozed, aside.after) = (!filter.isSnoozed, nil)
        var first = filter
        first.after = nil
        let hasMore = inbox.alerts.items.count > shown.count
        return AlertListContent(
            filters: filters, groups: groups(shown), isEmpty: shown.isEmpty,
            others: inbox.others > 0
                ? words(
                    filter.isSnoozed ? "alerts.others.waiting" : "alerts.others.aside",
                    ["count": "\(inbox.others)"]) : nil, othersHref: aside.path,
            pagination: hasMore || filter.after != nil
                ? Pagination(
                    previous: filter.after == nil ? nil : first.path, next: hasMore ? next.path : nil,
                    place: words("alerts.place", ["count": "\(shown.count)"])) : nil)
    }

    private func groups(_ alerts: [ListedAlert]) -> [AlertListContent.Group] {
        AlertFacts.ordered(alerts) { $0.escalation.with }.map { who, alerts in
            AlertListContent.Group(
                who: AlertFacts.people(who, words),
                spans: AlertFacts.Due.allCases.compactMap { due in
                    let items = alerts.filter { AlertFacts.due($0) == due }.map(item)
                    return items.isEmpty ? nil : AlertListContent.Span(when: words["alerts.due.\(due)"], alerts: items)
                })
        }
    }

    private func item(_ alert: ListedAlert) -> AlertListContent.Item {
        let facts = AlertFacts(alert: alert, words: words)
        return AlertListContent.Item(
            href: "/alerts/\(alert.row.alertId.rawValue.pathPart)", title: facts.title, tag: facts.tag,
            caseText: alert.row.caseRef.rawValue, caseHref: "/cases/\(alert.row.caseRef.rawValue.pathPart)",
            reason: alert.row.gap.reason ?? "", due: facts.dueBy, remedy: alert.row.gap.remedy ?? "",
            standing: facts.answered)
    }

    private var filters: [Field] {
        let severities = AlertSeverity.allCases.map { ($0.rawValue, words.label("severity", $0.rawValue)) }
        let rules = RuleCatalogue.all.map { ($0.id, $0.card.title) }.sorted { $0.1 < $1.1 }
        return [
            Field(
                .checkboxes, name: "mine", label: words["alerts.filter.show"],
                choices: [FieldChoice(value: "yes", text: words["alerts.filter.mine"], isChosen: filter.isMine)]),
            select("severity", severities, filter.severity?.rawValue, all: "alerts.filter.any"),
            select("rule", rules, filter.rule, all: "alerts.filter.all-rules"),
            Field(
                .text, name: "case", label: words["alerts.filter.case"], value: filter.caseRef ?? "",
                width: "input--width-10"),
            Field(
                .checkboxes, name: "aside", label: words["alerts.filter.state"],
                choices: [FieldChoice(value: "yes", text: words["alerts.filter.aside"], isChosen: filter.isSnoozed)]),
        ]
    }

    private func select(_ name: String, _ choices: [(String, String)], _ chosen: String?, all: String) -> Field {
        Field(
            .select, name: name, label: words["alerts.filter.\(name)"],
            choices: ([("", words[all])] + choices).map {
                FieldChoice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen ?? "")
            })
    }
}

extension AlertListContent.Item: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "href": href
        case "title": title
        case "tag": tag
        case "caseText": caseText
        case "caseHref": caseHref
        case "reason": reason
        case "due": due
        case "remedy": remedy
        case "standing": standing
        default: nil
        }
    }
}
