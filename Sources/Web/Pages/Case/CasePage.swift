internal import Almanac
internal import Casework
internal import Events
internal import Projections
internal import Watcher

/// Makes the page of a case.
struct CasePage {
    /// What was learned of the case.
    struct Answers: Sendable {
        let readiness: JSON
        let needs: JSON
        let team: JSON
        let meetings: JSON
        /// The open alerts with their places in the inbox; `nil` if the page looks from another time.
        let alerts: AlertInbox?
        let note: CaseNote?
    }

    let caseRef: CaseRef
    let question: VantageQuestion
    let reader: ViewReader

    private var words: Words { reader.words }

    /// What the page shows.
    func content(_ answers: Answers) -> CaseContent {
        let readiness = answers.readiness
        let blockers = blockers(answers)
        let prepared = CasePreparation(reader: reader)
        let rest = answers.alerts.map { $0.alerts.rest } ?? 0
        let base = "/cases/\(caseRef.rawValue.pathPart)"
        return CaseContent(
            frame: CaseFrame(of: caseRef, on: "", question, reader), leftOut: reader.leftOut(of: readiness),
            heading: caseRef.rawValue, labels: labels(readiness, answers.note),
            facts: ViewSection.SummaryList(rows: facts(readiness)), blockers: blockers, hasNoBlockers: blockers.isEmpty,
            moreBlockers: rest > 0 ? words("case.more-alerts", ["count": "\(rest)"]) : nil,
            alertsHref: "/alerts?case=\(caseRef.rawValue.queryPart)",
            domains: prepared.domains(readiness, needs: answers.needs),
            domainsWithheld: readiness["domains"]?.withheldAs.map { reader.withheld($0) },
            essentials: prepared.essentials(readiness),
            coverage: CoveragePresenter(reader: reader).content(readiness["strip"]),
            coverageHref: base + "/contact-sheet", team: team(answers.team),
            emptyRoles: (readiness["team"]?.list("emptyRoles") ?? []).compactMap(Self.text).map {
                words.label("role", $0)
            }, actions: actions(answers.meetings), dates: dates(readiness))
    }

    private static func text(_ json: JSON) -> String? {
        if case .string(let text) = json { text } else { nil }
    }

    private func labels(_ readiness: JSON, _ note: CaseNote?) -> [StateTag] {
        var tags: [StateTag] = []
        if let phase = readiness.text("phase") { tags.append(StateTag(words.label("phase", phase), .info)) }
        if readiness.truth("released") == nil {
            tags.append(StateTag(words["cases.label.date-unknown"], .unknown))
        } else if readiness.truth("released") == false, readiness.count("daysLeft") ?? 0 < 0 {
            tags.append(StateTag(words["cases.label.overdue"], .critical))
        }
        if let release = note?.release, readiness.truth("released") == false {
            tags += CaseLabels(words: words).day(release)
        }
        return tags
    }

    private func facts(_ readiness: JSON) -> [SummaryRow] {
        let team = readiness["team"] ?? .object([])
        return [
            SummaryRow(words["case.fact.release"], release(readiness)),
            row("case.fact.certainty", readiness["certainty"], "certainty"),
            row("case.fact.track", readiness["track"], "track"),
            row("case.fact.approval", readiness["approval"], "approval"),
            SummaryRow(words["case.fact.plan"], plan(readiness)),
            row("case.fact.pickup", readiness["pickup"], "pickup", told: pickup),
            row("case.fact.case-manager", team["caseManager"], "actor"),
            row("case.fact.probation", team["probation"], "actor"),
            row("case.fact.lead", team["leadAgency"], "agency"),
        ]
    }

    private func row(_ name: String, _ value: JSON?, _ kind: String, told: ((JSON) -> Said)? = nil) -> SummaryRow {
        guard let value, value.withheldAs == nil, let told else {
            return SummaryRow(words[name], reader.said(value, of: kind))
        }
        return SummaryRow(words[name], told(value))
    }

    private func release(_ readiness: JSON) -> [Said] {
        guard let moment = readiness.moment("releaseAt") else { return [reader.unknown] }
        var said = [Said(text: reader.dates.moment(moment))]
        if let days = readiness.count("daysLeft") {
            let name = days >= 0 ? "cases.in-days" : "cases.days-ago"
            said.append(Said(text: words(abs(days) == 1 ? name + "-one" : name, ["count": "\(abs(days))"])))
        }
        return said
    }

    private func plan(_ readiness: JSON) -> [Said] {
        guard let version = readiness.count("planVersion") else {
            return [Said(text: words["case.no-plan"], isUnknown: true)]
        }
        let agreed = readiness.count("agreedVersion").map { words("case.plan-agreed", ["version": "\($0)"]) }
        return [
            Said(text: words("case.plan", ["version": "\(version)"])),
            Said(text: agreed ?? words["case.plan-not-agreed"]),
            Said(text: words.label("personPosition", readiness.text("personPosition") ?? "open")),
        ]
    }

    private func pickup(_ pickup: JSON) -> Said {
        let by = reader.said(pickup["by"], of: "actor")
        guard !by.isWithheld else { return by }
        return Said(text: words("case.pickup", ["by": by.text, "at": reader.said(pickup["meetAt"], of: "place").text]))
    }
}

extension CasePage {
    private func blockers(_ answers: Answers) -> [CaseContent.Blocker] {
        guard let inbox = answers.alerts else {
            let rules = answers.readiness["openAlerts"]?.list("top").compactMap(Self.text) ?? []
            let severities = AlertSeverity.allCases.sorted(by: >).flatMap { severity in
                Array(repeating: severity, count: answers.readiness["openAlerts"]?.count(severity.rawValue) ?? 0)
            }
            return zip(rules, severities).map { rule, severity in
                CaseContent.Blocker(
                    tag: tag(severity), finding: rule.replacing("-", with: " "), href: "/rules/\(rule.pathPart)",
                    details: [])
            }
        }
        return inbox.alerts.items.map { blocker($0) }
    }

    private func blocker(_ alert: ListedAlert) -> CaseContent.Blocker {
        let gap = alert.row.gap
        return CaseContent.Blocker(
            tag: tag(alert.row.severity), finding: gap.reason ?? gap.ruleId.replacing("-", with: " "),
            href: "/alerts/\(alert.row.alertId.rawValue.pathPart)",
            details: [
                SummaryRow(words["case.alert.must-act"], gap.mustAct.map(mustAct) ?? [reader.unknown]),
                SummaryRow(
                    words["case.alert.due"],
                    gap.dueBy.map { Said(text: reader.dates.shortMoment($0)) } ?? reader.unknown),
                SummaryRow(words["case.alert.remedy"], gap.remedy.map { Said(text: $0, lang: "en") } ?? reader.unknown),
            ])
    }

    /// Roles or actors, written one after the other in one text.
    private func mustAct(_ names: String) -> [Said] {
        let roles = names.split(separator: ",").map { $0.drop { $0 == " " }.replacing(" ", with: "_") }
        return [Said(text: roles.map { words.label("role", String($0)) }.joined(separator: ", "))]
    }

    private func tag(_ severity: AlertSeverity) -> StateTag {
        StateTag(words.label("severity", severity.rawValue), severity.tone)
    }

    private func team(_ view: JSON) -> Table? {
        let roles = view.list("roles")
        guard !roles.isEmpty else { return nil }
        return Table(
            words["case.team"],
            ["role", "actor", "since", "until", "continues", "met"].map { .init(text: words["case.team.\($0)"]) },
            roles.map { role in
                [
                    [reader.said(role["role"], of: "role")], [reader.said(role["actor"], of: "actor")],
                    [reader.said(role["since"], of: "since")],
                    [
                        role["until"] == nil
                            ? Said(text: words["case.team.open-end"]) : reader.said(role["until"], of: "until")
                    ],
                    [reader.said(role["continuesAfterRelease"], of: "continues")],
                    [
                        role["lastContactWithPerson"] == nil
                            ? Said(text: words["case.team.no-contact"], isUnknown: true)
                            : reader.said(role["lastContactWithPerson"], of: "met")
                    ],
                ]
            }, hidesCaption: true)
    }

    private func actions(_ view: JSON) -> Table? {
        let open = view.list("actions").filter { ["open", "overdue", "partly"].contains($0.text("state") ?? "") }
        guard !open.isEmpty else { return nil }
        return Table(
            words["case.actions"],
            ["task", "owner", "due", "state"].map { .init(text: words["case.actions.\($0)"]) },
            open.map { action in
                let state = action.text("state") ?? ""
                let tag = StateTag(words.label("actionState", state), state == "overdue" ? .urgent : .info)
                return [
                    [reader.said(action["task"], of: "task")], [reader.said(action["owner"], of: "actor")],
                    [reader.said(action["dueBy"], of: "dueBy")], [Said(tag)],
                ]
            }, hidesCaption: true)
    }

    private func dates(_ readiness: JSON) -> Table? {
        let changes = readiness.list("dateHistory")
        guard changes.count > 1 else { return nil }
        return Table(
            words["case.dates"],
            ["recorded", "from", "to", "reason"].map { .init(text: words["case.dates.\($0)"]) },
            changes.map { change in
                [
                    [reader.said(change["recordedAt"], of: "recordedAt")],
                    [
                        change["from"] == nil
                            ? Said(text: words["case.dates.first"]) : reader.said(change["from"], of: "from")
                    ],
                    [reader.said(change["to"], of: "to")], [reader.said(change["reason"], of: "reason")],
                ]
            })
    }
}
