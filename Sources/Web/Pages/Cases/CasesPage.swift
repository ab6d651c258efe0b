internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// Makes the page of the cases.
struct CasesPage {
    /// How many cases a column of the board shows.
    private static let mostInColumn = 12

    let question: CasesQuestion
    let words: Words

    private var labels: CaseLabels { CaseLabels(words: words) }

    /// What the page shows.
    func content(_ cases: Listing<ListedCase>, _ notes: [CaseRef: CaseNote]) -> CasesContent {
        let shown = sorted(cases.items, notes)
        let isBoard = question.form == .board
        let start = (question.page - 1) * CasesQuestion.perPage
        let page = question.isSortedHere ? Array(shown.dropFirst(start).prefix(CasesQuestion.perPage)) : shown
        let total = question.isSortedHere ? min(cases.total, CasesQuestion.mostSorted) : cases.total
        let isCut = question.isSortedHere && cases.total > CasesQuestion.mostSorted
        return CasesContent(
            filters: filters, order: order, forms: forms,
            count: words(cases.total == 1 ? "cases.count-one" : "cases.count", ["count": "\(cases.total)"]),
            onlySome: isCut ? words("cases.only-some", ["count": "\(CasesQuestion.mostSorted)"]) : nil,
            unreadable: cases.unreadable.isEmpty
                ? nil : words("cases.unreadable", ["count": "\(cases.unreadable.count)"]),
            table: isBoard || page.isEmpty ? nil : table(page, notes),
            board: isBoard && !shown.isEmpty ? board(shown, notes) : nil, isEmpty: shown.isEmpty,
            pagination: isBoard ? nil : pagination(of: total, shown: page.count), form: question.form.rawValue)
    }

    /// The cases of which more has to be known to make the page.
    func needed(_ cases: Listing<ListedCase>) -> [CaseRef] {
        let items = question.isSortedHere ? cases.items : Self.lastPage(cases.items, question.page)
        return items.map(\.row.caseRef)
    }

    /// The part of a list from its beginning that is one page.
    static func lastPage(_ items: [ListedCase], _ page: Int) -> [ListedCase] {
        Array(items.dropFirst((page - 1) * CasesQuestion.perPage))
    }

    private func sorted(_ cases: [ListedCase], _ notes: [CaseRef: CaseNote]) -> [ListedCase] {
        switch question.order {
        case .release: question.isSortedHere ? cases : Self.lastPage(cases, question.page)
        case .name: cases.sorted { $0.row.caseRef < $1.row.caseRef }
        case .alerts:
            cases.enumerated().sorted { left, right in
                let (first, second) = (weight(left.element, notes), weight(right.element, notes))
                return first == second ? left.offset < right.offset : first > second
            }.map(\.element)
        }
    }

    /// How grave the alerts of a case are together: no number of lesser ones outweighs a graver one.
    private func weight(_ listed: ListedCase, _ notes: [CaseRef: CaseNote]) -> Int {
        (notes[listed.row.caseRef]?.alerts ?? [:]).reduce(0) { sum, alert in
            sum + min(alert.value, 999) * [1, 1_000, 1_000_000, 1_000_000_000][alert.key.rank]
        }
    }

    private func table(_ cases: [ListedCase], _ notes: [CaseRef: CaseNote]) -> Table {
        Table(
            words["cases.table"],
            ["case", "release", "labels", "phase", "people", "alerts"].map { .init(text: words["cases.column.\($0)"]) },
            cases.map { row($0, notes[$0.row.caseRef]) }, hidesCaption: true)
    }

    private func row(_ listed: ListedCase, _ note: CaseNote?) -> [[Said]] {
        let row = listed.row
        let labels = labels.labels(of: listed, note).map { Said($0) }
        let phase = listed.phase.map { Said(text: words.label("phase", $0.rawValue)) }
        return [
            [Said(text: row.caseRef.rawValue, href: "/cases/\(row.caseRef.rawValue.pathPart)")],
            [release(listed)], labels.isEmpty ? [Said(text: words["cases.no-labels"])] : labels,
            [phase ?? Said(text: "–")], people(listed), self.labels.alerts(note),
        ]
    }

    /// When the release is, and how far that is from now.
    private func release(_ listed: ListedCase) -> Said {
        let row = listed.row
        guard row.isOpen, row.gate.state != .noGate else { return Said(text: "–") }
        guard let moment = row.gate.moment else { return Said(text: words["cases.release-unknown"], isUnknown: true) }
        let dates = LocalDates(language: words.language, zone: row.zone)
        var text = dates.shortMoment(moment)
        if case .day = moment { text += ", " + words["cases.hour-unknown"] }
        return Said(text: text + distance(listed))
    }

    private func distance(_ listed: ListedCase) -> String {
        guard let days = listed.daysLeft, let instant = listed.row.gate.instant else { return "" }
        let isAhead = instant >= listed.moment
        let count = isAhead ? days : Int((listed.moment - instant).days)
        let name = isAhead ? "cases.in-days" : "cases.days-ago"
        return " · " + words(count == 1 ? name + "-one" : name, ["count": "\(count)"])
    }

    private func people(_ listed: ListedCase) -> [Said] {
        let manager =
            listed.caseManager.map { Said(text: $0.rawValue) } ?? Said(text: words["cases.no-manager"], isUnknown: true)
        guard let lead = listed.row.leadAgency else { return [manager] }
        return [manager, Said(text: "(\(lead.rawValue))")]
    }
}

extension CasesPage {
    private func board(_ cases: [ListedCase], _ notes: [CaseRef: CaseNote]) -> CasesContent.Board {
        let places = Dictionary(grouping: cases) { $0.phase?.rawValue ?? $0.row.gate.state.rawValue }
        let phases: [ReleasePhase] = [
            .day, .finalWeek, .finalMonth, .sixMonths, .far, .first72h, .firstWeeks, .firstYear, .later,
        ]
        let names = phases.map(\.rawValue) + ["date_unknown", "no_gate"]
        return CasesContent.Board(
            columns: names.compactMap { name in places[name].map { column(name, $0, notes) } })
    }

    private func column(
        _ name: String, _ cases: [ListedCase], _ notes: [CaseRef: CaseNote]
    ) -> CasesContent.Column {
        let rest = cases.count - Self.mostInColumn
        let all = question.with { ($0.form, $0.phase, $0.page) = (.list, ReleasePhase(rawValue: name), 1) }
        return CasesContent.Column(
            heading: ReleasePhase(rawValue: name) == nil
                ? words["cases.board.\(name)"] : words.label("phase", name), count: cases.count,
            cards: cases.prefix(Self.mostInColumn).map { card($0, notes[$0.row.caseRef]) },
            more: rest > 0 ? words("cases.more", ["count": "\(rest)"]) : nil, moreHref: all.address)
    }

    private func card(_ listed: ListedCase, _ note: CaseNote?) -> CasesContent.Card {
        let name = listed.row.caseRef.rawValue
        return CasesContent.Card(
            name: name, href: "/cases/\(name.pathPart)", release: release(listed).text,
            tags: labels.labels(of: listed, note), alerts: labels.alerts(note).compactMap(\.tag))
    }

    private func pagination(of total: Int, shown: Int) -> Pagination? {
        guard total > CasesQuestion.perPage else { return nil }
        let first = (question.page - 1) * CasesQuestion.perPage
        let isLast = first + shown >= total
        return Pagination(
            previous: question.page > 1 ? question.with { $0.page -= 1 }.address : nil,
            next: isLast ? nil : question.with { $0.page += 1 }.address,
            place: words(
                "cases.place", ["first": "\(first + 1)", "last": "\(first + shown)", "total": "\(total)"]))
    }

    private var filters: [Field] {
        [
            Field(
                .select, name: "within", label: words["cases.filter.within"], value: "",
                choices: [choice("", words["cases.filter.all"], question.within == nil)]
                    + CasesQuestion.weeks.map { weeks in
                        choice(
                            "\(weeks)", words("cases.filter.weeks", ["count": "\(weeks)"]), question.within == weeks)
                    }),
            Field(
                .select, name: "phase", label: words["cases.filter.phase"],
                choices: [choice("", words["cases.filter.any-phase"], question.phase == nil)]
                    + ReleasePhase.allCases.map { phase in
                        choice(phase.rawValue, words.label("phase", phase.rawValue), question.phase == phase)
                    }),
            Field(
                .text, name: "lead", label: words["cases.filter.lead"], value: question.lead ?? "",
                width: "input--width-10"),
            Field(
                .text, name: "actor", label: words["cases.filter.actor"], value: question.actor ?? "",
                width: "input--width-10"),
        ]
    }

    private var order: Field {
        Field(
            .select, name: "sort", label: words["cases.sort"],
            choices: CasesQuestion.Order.allCases.map { order in
                choice(order.rawValue, words["cases.sort.\(order)"], question.order == order)
            })
    }

    private var forms: SubNavigation {
        SubNavigation(
            label: words["cases.forms"],
            links: CasesQuestion.Form.allCases.map { form in
                PageLink(
                    text: words["cases.form.\(form)"],
                    href: question.with { ($0.form, $0.page) = (form, 1) }.address, isCurrent: form == question.form)
            })
    }

    private func choice(_ value: String, _ text: String, _ isChosen: Bool) -> FieldChoice {
        FieldChoice(value: value, text: text, isChosen: isChosen)
    }
}
