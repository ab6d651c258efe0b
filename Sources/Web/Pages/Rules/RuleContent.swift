internal import Events
internal import Hummingbird
internal import Watcher

/// What the list of rules shows.
struct RuleListContent {
    let rules: [Item]

    /// One rule, in English.
    struct Item {
        let href: String
        let title: String
        let id: String
        let severities: String
    }

    /// All rules, by what they are called.
    init() {
        rules = RuleCatalogue.described.map {
            Item(href: "/rules/\($0.id)", title: $0.card.title, id: $0.id, severities: $0.card.severities)
        }.sorted { $0.title < $1.title }
    }
}

/// What the page of a rule shows, in English but for what its parts are called.
struct RuleContent {
    let title: String
    let id: String
    let rows: [SummaryRow]
    let parameters: Table?
    /// Where it comes from, each in the words of the source.
    let sources: [String]
    /// What is easily got wrong about it.
    let traps: [String]
    let alerts: String

    /// A rule with everything that people read about it.
    init(_ rule: any DescribedRule.Type, _ words: Words) {
        let english = words.language == .english ? nil : "en"
        let card = rule.card
        (title, id, traps) = (card.title, rule.id, card.traps)
        sources = card.sources.map(\.inWords)
        alerts = "/alerts?rule=\(rule.id)"
        let parts = [
            ("condition", card.condition), ("lead-time", card.leadTime), ("severities", card.severities),
            ("remedy", card.remedy), ("clears", card.clears),
        ]
        rows =
            parts.map { SummaryRow(words["rules.\($0.0)"], Said(text: $0.1, lang: english)) }
            + [
                SummaryRow(
                    words["rules.who"], Said(text: AlertFacts.people(card.mustAct.joined(separator: ","), words))),
                SummaryRow(words["rules.version"], Said(text: "\(card.version)")),
            ]
        let columns = ["name", "value"].map { Table.Column(text: words["rules.parameters.\($0)"]) }
        parameters = Table(
            words["rules.parameters"], columns,
            rule.settable.map { [[Said(text: $0.name, lang: english)], [Said(text: $0.defaultJSON.line)]] })
    }
}

extension Enquiry {
    /// The page of a rule.
    func rulePage() throws -> Response {
        guard let rule = RuleCatalogue[try parameter("rule")] else { throw Problem.notFound }
        return try answer(
            with: Page(
                template: "rules/rule", title: rule.card.title, content: RuleContent(rule, words), section: .help,
                crumbs: [
                    Crumb(text: words["help.heading"], href: "/help"),
                    Crumb(text: words["rules.heading"], href: "/rules"),
                ]))
    }
}
