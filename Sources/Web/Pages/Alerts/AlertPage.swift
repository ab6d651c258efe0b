internal import Almanac
internal import Casework
internal import Events
internal import Projections
internal import Watcher

/// What the page of an alert shows.
struct AlertPageContent {
    let heading: String
    let subject: String
    let reason: String
    let tag: StateTag
    let rows: [SummaryRow]
    let remedy: String
    /// Why it was raised; `nil` if its rule is none of this version.
    let why: Why?
    let evidence: Table?
    let history: [Chapter]
    /// How it can be answered; empty for an alert that is closed.
    let forms: [AlertAnswerForms.Form]
    let summary: ErrorSummary?

    /// Why it was raised.
    struct Why {
        let condition: String
        let clears: String
        let parameters: Table?
        let outlook: [String]
    }

    /// One thing that became of it.
    struct Chapter {
        let when: String
        let what: String
        /// What somebody wrote; `nil` for nothing.
        let words: String?
    }
}

/// Makes the page of an alert from what is recorded of it.
struct AlertPagePresenter {
    let story: AlertStory
    let explanation: Explanation?
    let words: Words

    private var facts: AlertFacts { AlertFacts(alert: story.listed, words: words) }
    private var gap: AlertGap { story.listed.row.gap }

    /// The content of the page.
    func content(_ forms: AlertAnswerForms) -> AlertPageContent {
        let evidence = explanation?.evidence ?? []
        return AlertPageContent(
            heading: facts.title, subject: story.alert.caseRef.rawValue, reason: story.alert.summary ?? "",
            tag: facts.tag, rows: rows, remedy: gap.remedy ?? "", why: explanation.map(why),
            evidence: evidence.isEmpty ? nil : table(evidence), history: story.alert.entries.map(chapter),
            forms: story.alert.isOpen ? forms.all(for: story.alert.alertId.rawValue) : [], summary: forms.summary)
    }

    private var rows: [SummaryRow] {
        let alert = story.listed
        let links = [("previous", alert.row.previous), ("next", story.next)].compactMap { name, id in
            id.map { SummaryRow(words["alerts.page.\(name)"], link(to: $0)) }
        }
        let about =
            gap.discriminator.isEmpty
            ? [] : [SummaryRow(words["alerts.page.about"], Said(text: gap.discriminator))]
        let due = facts.dueBy.map { [SummaryRow(words["alerts.page.due"], Said(text: $0))] } ?? []
        return [
            SummaryRow(
                words["alerts.page.case"],
                Said(text: alert.row.caseRef.rawValue, href: "/cases/\(alert.row.caseRef.rawValue.pathPart)"))
        ] + about + [
            SummaryRow(words["alerts.page.urgency"], Said(facts.tag)),
            SummaryRow(words["alerts.page.raised"], Said(text: facts.dates.shortMoment(alert.row.openedAt))),
        ] + due + [
            SummaryRow(words["alerts.page.who"], Said(text: AlertFacts.people(gap.mustAct ?? "case manager", words))),
            SummaryRow(words["alerts.page.standing"], standing),
            SummaryRow(words["alerts.page.rule"], Said(text: gap.ruleId, href: "/rules/\(gap.ruleId.pathPart)")),
        ] + links
    }

    private var standing: [Said] {
        if let closure = story.alert.closing?.event.closure {
            return [Said(text: words("alerts.page.closed", ["closure": words.label("closure", closure.rawValue)]))]
        }
        let parts = [facts.answered ?? words["alerts.page.open"], facts.raisedTo].compactMap(\.self)
        return parts.map { Said(text: $0) }
    }

    private func link(to alert: AlertID) -> Said {
        Said(text: String(alert.rawValue.prefix(13)), href: "/alerts/\(alert.rawValue.pathPart)")
    }
}
