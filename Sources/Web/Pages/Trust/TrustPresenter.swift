internal import Almanac
internal import Casework
internal import Events
internal import Ledger

/// What is known of the store and of the visitor, before it is told.
struct TrustFacts: Sendable {
    let status: JSON
    let health: StoreHealth
    let lastRun: WatchRunRecord?
    /// `nil` if it is not for the visitor, or nobody is told.
    let deliveries: ChannelStatus?
    let isDeliveryHidden: Bool
    let cases: [CaseRef]
    let sessions: [DeskSession]
    let feeds: [DeskFeed]
}

/// Makes the page on trust.
struct TrustPresenter {
    let facts: TrustFacts
    let words: Words
    let zone: Zone

    private var dates: LocalDates { LocalDates(language: words.language, zone: zone) }

    /// The content of the page.
    var content: TrustContent {
        TrustContent(
            log: log, lists: lists, watcher: watcher, deliveries: facts.deliveries.map(deliveries),
            deliveriesText: facts.isDeliveryHidden
                ? words["trust.deliveries.hidden"]
                : facts.deliveries == nil ? words["trust.deliveries.none"] : nil,
            casesOf: facts.cases.map {
                PageLink(text: $0.rawValue, href: "/trust/lookers?case=\($0.rawValue.pathPart)")
            }, sessions: sessions, feeds: feeds)
    }

    private var log: [SummaryRow] {
        let recorded = moment(facts.status["recordedAt"])
        return [
            SummaryRow(words["trust.log.head"], Said(text: "\(facts.health.position)")),
            SummaryRow(words["trust.log.recorded"], recorded),
            SummaryRow(words["trust.log.checkpoint"], checkpoint),
            SummaryRow(words["trust.log.audit"], Said(text: "\(facts.health.auditRecords)")),
            SummaryRow(words["trust.log.lag"], lag),
            SummaryRow(
                words["trust.log.writable"],
                Said(
                    facts.health.isWritable
                        ? StateTag(words["form.yes"], .good) : StateTag(words["trust.log.read-only"], .critical))),
        ]
    }

    private var checkpoint: Said {
        facts.health.checkpointed == 0
            ? Said(StateTag(words["trust.log.no-checkpoint"], .warning))
            : Said(text: words("trust.log.checkpointed", ["position": "\(facts.health.checkpointed)"]))
    }

    private var lag: Said {
        facts.health.lag == 0
            ? Said(StateTag(words["trust.log.no-lag"], .good))
            : Said(StateTag(words("trust.log.behind", ["count": "\(facts.health.lag)"]), .warning))
    }

    private var lists: Table {
        let columns = ["name", "position", "rows"].map { name in
            Table.Column(text: words["trust.lists.\(name)"], isNumeric: name != "name")
        }
        guard case .array(let views)? = facts.status["views"] else { return Table(words["trust.lists"], columns, []) }
        return Table(
            words["trust.lists"], columns,
            views.map { view in
                [
                    [Said(text: Self.text(view["name"]))], [Said(text: Self.text(view["position"]))],
                    [Said(text: Self.text(view["rows"]))],
                ]
            })
    }

    private var watcher: [SummaryRow] {
        guard let run = facts.lastRun else {
            return [SummaryRow(words["trust.watcher.last"], Said(StateTag(words["trust.watcher.never"], .warning)))]
        }
        return [
            SummaryRow(words["trust.watcher.last"], Said(text: dates.moment(run.startedAt + run.duration))),
            SummaryRow(words["trust.watcher.cases"], Said(text: "\(run.casesEvaluated)")),
            SummaryRow(
                words["trust.watcher.changes"],
                Said(
                    text: words(
                        "trust.watcher.counts",
                        [
                            "opened": "\(run.alertsOpened)", "changed": "\(run.alertsChanged)",
                            "closed": "\(run.alertsClosed)",
                        ]))),
            SummaryRow(
                words["trust.watcher.troubles"],
                run.troubles == 0
                    ? Said(StateTag(words["trust.watcher.none"], .good)) : Said(StateTag("\(run.troubles)", .critical))),
        ]
    }

    private func deliveries(_ status: ChannelStatus) -> Table {
        let columns = ["who", "told", "state"].map { Table.Column(text: words["trust.deliveries.\($0)"]) }
        let failing = Set(status.failing.map(\.description))
        return Table(
            words["trust.deliveries"], columns,
            status.recipients.map { row in
                let isFailing = failing.contains(row.recipient.description)
                let told = row.state.delivered.map { Said(text: "\($0)") }
                return [
                    [Said(text: row.recipient.description)],
                    [told ?? Said(text: words["said.not-known"], isUnknown: true)],
                    [
                        Said(
                            isFailing
                                ? StateTag(words["trust.deliveries.failing"], .critical)
                                : StateTag(words["trust.deliveries.well"], .good))
                    ],
                ]
            })
    }

    private var sessions: Table? {
        guard !facts.sessions.isEmpty else { return nil }
        let columns = ["begun", "seen"].map { Table.Column(text: words["trust.sessions.\($0)"]) }
        return Table(
            words["trust.sessions"], columns,
            facts.sessions.map {
                [[Said(text: dates.shortMoment($0.begun))], [Said(text: dates.shortMoment($0.seen))]]
            },
            hidesCaption: true)
    }

    private var feeds: Table? {
        guard !facts.feeds.isEmpty else { return nil }
        let columns = ["id", "begun"].map { Table.Column(text: words["trust.feeds.\($0)"]) }
        return Table(
            words["trust.feeds"], columns,
            facts.feeds.map { [[Said(text: $0.id)], [Said(text: dates.shortMoment($0.begun))]] }, hidesCaption: true)
    }

    private func moment(_ value: JSON?) -> Said {
        guard let value, let told = dates.read(Self.text(value)) else {
            return Said(text: words["said.not-known"], isUnknown: true)
        }
        return Said(text: told)
    }

    static func text(_ value: JSON?) -> String {
        switch value {
        case .string(let text)?, .number(let text)?: text
        default: ""
        }
    }
}
