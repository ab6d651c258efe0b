internal import Almanac
internal import Events
internal import Projections

/// Makes the replay of a case.
struct ReplayPage {
    /// How many entries one page shows.
    static let perPage = 60
    /// How many stops a slider names; beyond that it has no list of them.
    private static let mostStops = 150

    /// What was learned of the case.
    struct Answers: Sendable {
        /// The timeline as it is told today, to know all moments.
        let today: JSON
        /// The timeline from the two times that were asked for.
        let seen: JSON
        let readiness: JSON
        /// What the chosen entry changed; `nil` without one.
        let change: JSON?
        /// What is another between two moments; `nil` if none are compared.
        let comparison: JSON?
        /// When corrections and withdrawals were recorded, by position.
        let amended: [Int: Instant]
    }

    let question: ReplayQuestion
    let reader: ViewReader

    private var words: Words { reader.words }
    private var dates: LocalDates { reader.dates }

    /// What the page shows.
    func content(_ answers: Answers) -> ReplayContent {
        let (today, seen) = (ReplayHistory(answers.today), ReplayHistory(answers.seen))
        let parts = max((seen.rows.count + Self.perPage - 1) / Self.perPage, 1)
        let part = min(question.part, parts)
        let shown = seen.rows.dropLast((part - 1) * Self.perPage).suffix(Self.perPage)
        let caseQuery = Query.text([("asOf", question.asOf?.description), ("knownAt", question.knownAt?.description)])
        return ReplayContent(
            frame: CaseFrame(
                of: question.caseRef, on: "replay", VantageQuestion(vantage: question.vantage), reader),
            leftOut: reader.leftOut(of: answers.seen), action: "/cases/\(question.caseRef.rawValue.pathPart)/replay",
            sliders: sliders(today),
            times: times, permalink: question.address, state: state(answers.readiness),
            stateTags: stateTags(answers.readiness),
            caseHref: "/cases/\(question.caseRef.rawValue.pathPart)" + caseQuery, steps: steps(today),
            rows: shown.map { row($0, answers.amended) }, isEmpty: shown.isEmpty,
            pagination: parts > 1 ? pagination(part, of: parts) : nil, gaps: gaps(answers.seen),
            chosen: chosen(today, answers.change), compare: compareFields,
            comparison: answers.comparison.map(DiffPresenter(reader: reader).content), comparisonTitle: comparisonTitle)
    }

    private func sliders(_ today: ReplayHistory) -> [ReplayContent.Slider] {
        [
            slider("happened", today.happenings, at: question.asOf),
            slider("known", today.discoveries, at: question.knownAt),
        ]
    }

    private func slider(_ name: String, _ stops: [Instant], at moment: Instant?) -> ReplayContent.Slider {
        let last = max(stops.count - 1, 0)
        let value = moment.map { moment in max((stops.firstIndex { $0 > moment } ?? stops.count) - 1, 0) } ?? last
        let told = moment.map(dates.moment) ?? words["replay.now"]
        return ReplayContent.Slider(
            name: name, label: words["replay.slider.\(name)"], hint: words["replay.slider.\(name)-hint"], value: value,
            last: last, told: told, isUseful: stops.count > 1,
            stops: stops.count > Self.mostStops
                ? [] : stops.enumerated().map { ReplayContent.Stop(value: $0, told: dates.moment($1)) })
    }

    private var times: [Field] {
        [timeField("asOf", question.asOf), timeField("knownAt", question.knownAt)]
    }

    private var compareFields: [Field] {
        [timeField("compareFrom", question.compareFrom), timeField("compareTo", question.compareTo)]
    }

    private func timeField(_ name: String, _ moment: Instant?) -> Field {
        Field(
            .text, name: name, label: words["replay.time.\(name)"],
            value: moment.map { LocalTime.field($0, in: dates.zone) } ?? "", type: "datetime-local",
            width: "input--width-10")
    }

    private func state(_ readiness: JSON) -> [SummaryRow] {
        let alerts = readiness["openAlerts"] ?? .object([])
        let counts = AlertSeverity.allCases.sorted(by: >).compactMap { severity -> Said? in
            guard let count = alerts.count(severity.rawValue), count > 0 else { return nil }
            return Said(StateTag("\(count) \(words.label("severity", severity.rawValue))", severity.tone))
        }
        return [
            SummaryRow(
                words["case.fact.release"],
                readiness.moment("releaseAt").map { Said(text: dates.moment($0)) } ?? reader.unknown),
            SummaryRow(words["replay.state.phase"], reader.said(readiness["phase"], of: "phase")),
            SummaryRow(
                words["replay.state.alerts"], counts.isEmpty ? [Said(text: words["cases.no-alerts"])] : counts),
            SummaryRow(words["case.fact.case-manager"], reader.said(readiness["team"]?["caseManager"], of: "actor")),
            SummaryRow(
                words["replay.state.gap"],
                readiness["coverage"]?.count("longestGapMin").map {
                    Said(text: Lengths(words: words).told(minutes: $0))
                } ?? reader.unknown),
        ]
    }

    private func stateTags(_ readiness: JSON) -> [StateTag] {
        CasePreparation(reader: reader).domains(readiness, needs: .object([])).map { domain in
            StateTag("\(domain.name): \(domain.tag.text)", StateTag.Tone(rawValue: domain.tag.tone) ?? .plain)
        }
    }
}

extension ReplayPage {
    private func row(_ row: ReplayHistory.Row, _ amended: [Int: Instant]) -> ReplayContent.Row {
        var (tags, kind): ([StateTag], String?) = ([], nil)
        if row.lateBy > 0 {
            kind = "late"
            tags.append(
                StateTag(
                    words(
                        "replay.late",
                        [
                            "length": Lengths(words: words).told(minutes: row.lateBy),
                            "recorded": dates.shortMoment(row.recorded),
                        ]), .warning))
        }
        tags += row.corrections.map { StateTag(words("replay.corrected", ["time": when($0, amended)]), .info) }
        if let withdrawal = row.withdrawal {
            kind = "gone"
            tags.append(StateTag(words("replay.withdrawn", ["time": when(withdrawal, amended)]), .urgent))
        }
        return ReplayContent.Row(
            when: row.isDay ? dates.shortDay(dates.date(row.occurred)) : dates.shortMoment(row.occurred),
            headline: row.headline, type: words.label(type: row.type), href: question.at(row).address + "#change",
            kind: kind, isChosen: row.id == question.entry, tags: tags, author: row.author ?? "")
    }

    private func when(_ position: Int, _ amended: [Int: Instant]) -> String {
        amended[position].map(dates.shortMoment) ?? words["said.not-known"]
    }

    private func steps(_ today: ReplayHistory) -> ReplayContent.Steps {
        let rows = today.asRecorded
        let place = rows.firstIndex { $0.id == question.entry }
        let reached = question.knownAt ?? .latest
        let current = place ?? rows.lastIndex { $0.recorded <= reached }
        let previous = current.flatMap { $0 > 0 ? rows[$0 - 1] : nil }
        let next = current.map { $0 + 1 < rows.count ? rows[$0 + 1] : nil } ?? rows.first
        return ReplayContent.Steps(
            first: rows.first.map { question.at($0).address }, previous: previous.map { question.at($0).address },
            next: next.map { question.at($0).address },
            present: question.with { ($0.asOf, $0.knownAt, $0.entry, $0.part) = (nil, nil, nil, 1) }.address)
    }

    private func pagination(_ part: Int, of parts: Int) -> Pagination {
        Pagination(
            previous: part < parts ? question.with { $0.part = part + 1 }.address : nil,
            next: part > 1 ? question.with { $0.part = part - 1 }.address : nil,
            place: words("replay.part", ["part": "\(parts - part + 1)", "parts": "\(parts)"]))
    }

    private func gaps(_ timeline: JSON) -> [String] {
        timeline.list("gapsInObservation").compactMap { gap in
            guard let from = gap.instant("from"), let to = gap.instant("to") else { return nil }
            return words(
                "replay.gap",
                [
                    "from": dates.shortDay(dates.date(from)), "to": dates.shortDay(dates.date(to)),
                    "count": "\(gap.count("days") ?? 0)",
                ])
        }
    }

    private func chosen(_ today: ReplayHistory, _ change: JSON?) -> ReplayContent.Chosen? {
        guard let row = question.entry.flatMap(today.row), let change else { return nil }
        return ReplayContent.Chosen(
            headline: row.headline,
            recorded: words(
                "replay.chosen-when",
                ["happened": dates.moment(row.occurred), "recorded": dates.moment(row.recorded)]),
            diff: DiffPresenter(reader: reader).content(change))
    }

    private var comparisonTitle: String? {
        guard let from = question.compareFrom, let to = question.compareTo else { return nil }
        return words("replay.compare-title", ["from": dates.moment(from), "to": dates.moment(to)])
    }
}
