internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// Makes the page of another release date.
struct WhatIfPage {
    let caseRef: CaseRef
    let reader: ViewReader
    /// What was entered; empty at first.
    let entered: String

    private var words: Words { reader.words }

    /// The page without an answer.
    ///
    /// - Parameter problem: What is wrong with what was entered; `nil` if nothing is.
    func content(problem: String? = nil, impossible: String? = nil) -> WhatIfContent {
        let field = Field(
            .text, name: "release", label: words["what-if.release"], hint: words["what-if.hint"], problem: problem,
            value: entered, type: problem == nil ? "datetime-local" : "text", width: "input--width-20")
        return WhatIfContent(
            frame: CaseFrame(of: caseRef, on: "what-if", VantageQuestion(vantage: .today), reader),
            action: "/cases/\(caseRef.rawValue.pathPart)/what-if", field: field, problems: ErrorSummary(of: [field]),
            impossible: impossible, answer: nil)
    }

    /// The page with what another date would do.
    func content(_ shift: JSON) -> WhatIfContent {
        let empty = content()
        return WhatIfContent(
            frame: empty.frame, action: empty.action, field: empty.field, problems: nil, impossible: nil,
            answer: answer(shift))
    }

    private func answer(_ shift: JSON) -> WhatIfContent.Answer {
        let alerts = shift["alerts"] ?? .object([])
        let (opens, closes, changes) = (
            alerts.list("opens").map(alert), alerts.list("closes").map(alert), alerts.list("changes").map(alert)
        )
        let (before, after) = (shift["coverage"]?["before"], shift["coverage"]?["after"])
        return WhatIfContent.Answer(
            leftOut: reader.leftOut(of: shift),
            from: shift["release"]?.moment("from").map { Said(text: reader.dates.moment($0)) } ?? reader.unknown,
            to: shift["release"]?.moment("to").map { reader.dates.moment($0) } ?? "", labels: labels(shift),
            fits: ["misfits", "fitsNow", "unknown"].map { fits(shift, $0) }, opens: opens, closes: closes,
            changes: changes, changesNoAlert: opens.isEmpty && closes.isEmpty && changes.isEmpty,
            coverage: coverage(before, after), longest: [])
    }

    /// What is hard about the day itself, as far as it can be seen without a calendar.
    private func labels(_ shift: JSON) -> [StateTag] {
        guard let moment = shift["release"]?.moment("to") else { return [] }
        let date = reader.dates.date(moment.start(in: reader.dates.zone))
        guard date.weekday >= .friday else { return [] }
        return [StateTag(reader.dates.weekday(date), date.weekday == .friday ? .warning : .urgent)]
    }

    private func fits(_ shift: JSON, _ name: String) -> WhatIfContent.Fits {
        let items = shift.list(name)
        return WhatIfContent.Fits(
            heading: words["what-if.\(name)"], isEmpty: items.isEmpty, none: words["what-if.\(name)-none"],
            items: items.map { item in
                WhatIfContent.Commitment(
                    what: reader.said(item["what"], of: "what").text, why: reader.said(item["why"], of: "why").text)
            }, withheld: shift[name]?.withheldAs.map { reader.withheld($0) })
    }

    private func alert(_ alert: JSON) -> WhatIfContent.Alert {
        let tags = ["from", "severity"].compactMap { alert.text($0) }.compactMap(AlertSeverity.init(rawValue:)).map {
            StateTag(words.label("severity", $0.rawValue), $0.tone)
        }
        return WhatIfContent.Alert(tags: tags, summary: alert.text("summary") ?? alert.text("rule") ?? "")
    }

    private func coverage(_ before: JSON?, _ after: JSON?) -> Table {
        let rows = ["longestGapMin", "closedSpanMin", "firstContactAfterMin", "contacts"].map { name in
            [[Said(text: words["what-if.coverage.\(name)"])], [length(before, name)], [length(after, name)]]
        }
        return Table(
            words["what-if.coverage"],
            ["what", "before", "after"].map { .init(text: words["what-if.coverage.\($0)"]) }, rows)
    }

    private func length(_ cover: JSON?, _ name: String) -> Said {
        guard let cover else { return reader.unknown }
        guard let count = cover.count(name) else {
            return name == "closedSpanMin" ? Said(text: words["what-if.coverage.open"]) : reader.unknown
        }
        return Said(text: name == "contacts" ? "\(count)" : Lengths(words: words).told(minutes: count))
    }
}
