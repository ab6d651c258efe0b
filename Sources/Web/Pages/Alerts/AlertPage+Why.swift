internal import Almanac
internal import Events
internal import Projections
internal import Watcher

extension AlertPagePresenter {
    func why(_ explanation: Explanation) -> AlertPageContent.Why {
        let columns = ["name", "value", "origin"].map { Table.Column(text: words["alerts.parameters.\($0)"]) }
        let rows = explanation.values.map { value in
            [
                [Said(text: value.name, lang: english)], [Said(text: Self.text(value.value))],
                [Said(text: value.origin, lang: english)],
            ]
        }
        return AlertPageContent.Why(
            condition: Self.text(explanation.json["condition"] ?? .null),
            clears: Self.text(explanation.json["clears"] ?? .null),
            parameters: rows.isEmpty ? nil : Table(words["alerts.parameters"], columns, rows),
            outlook: explanation.findings.flatMap { outlook($0, explanation.zone) })
    }

    func table(_ evidence: [EvidenceLine]) -> Table {
        let columns = ["when", "what"].map { Table.Column(text: words["alerts.evidence.\($0)"]) }
        return Table(words["alerts.evidence"], columns, evidence.map(row), hidesCaption: true)
    }

    /// What became of it, in the reader's words; what somebody wrote stays as it is.
    func chapter(_ entry: Entry) -> AlertPageContent.Chapter {
        let (what, text): (String, String?) =
            switch entry.event {
            case let raised as AlertRaised:
                (words("alerts.history.raised", ["severity": severity(raised.severity.rawValue)]), nil)
            case let changed as AlertSeverityChanged:
                (words("alerts.history.changed", ["severity": severity(changed.to.rawValue)]), changed.reason)
            case let answer as AlertAcknowledged:
                (said(answer), answer.note)
            case let closed as AlertClosed:
                (
                    words(
                        "alerts.history.closed",
                        [
                            "closure": words.label("closure", closed.closure.rawValue),
                            "by": closed.by?.rawValue ?? words["said.not-known"],
                        ]), closed.reason
                )
            default: (words.label(type: entry.logged.type), nil)
            }
        return AlertPageContent.Chapter(when: dates.shortMoment(entry.occurred.instant), what: what, words: text)
    }

    private var dates: LocalDates { LocalDates(language: words.language, zone: story.listed.zone) }
    /// The catalogue of rules and headlines are English; pages in English need not say so.
    private var english: String? { words.language == .english ? nil : "en" }

    private func said(_ answer: AlertAcknowledged) -> String {
        let by = answer.by?.rawValue ?? words["said.not-known"]
        guard let until = answer.snoozeUntil else { return words("alerts.history.seen", ["by": by]) }
        return words("alerts.history.aside", ["until": dates.shortMoment(until), "by": by])
    }

    private func severity(_ word: String) -> String { words.label("severity", word) }

    private func outlook(_ finding: ExplainedFinding, _ zone: Zone) -> [String] {
        guard !finding.steps.isEmpty else { return [words["alerts.outlook.stays"]] }
        return finding.steps.map { step in
            let at = dates.shortMoment(step.moment)
            return step.severity.map { words("alerts.outlook.becomes", ["severity": severity($0.rawValue), "at": at]) }
                ?? words("alerts.outlook.clears", ["at": at])
        }
    }

    private func row(_ line: EvidenceLine) -> [[Said]] {
        guard let entry = line.entry else {
            return [
                [Said(text: words["said.not-known"], isUnknown: true)], [Said(text: words["alerts.evidence.missing"])],
            ]
        }
        let what = Said(
            text: SpokenTime(in: story.listed.zone).headline(of: entry.event),
            href: entry.stream.kind == .case
                ? "/cases/\(entry.stream.subject.pathPart)/replay?entry=\(entry.id)" : nil, lang: english)
        let gone = line.isWithdrawn ? [Said(StateTag(words["alerts.evidence.withdrawn"], .warning))] : []
        return [[Said(text: dates.moment(entry.occurred))], [what] + gone]
    }

    private static func text(_ value: JSON) -> String {
        if case .string(let text) = value { text } else { value.line }
    }
}
