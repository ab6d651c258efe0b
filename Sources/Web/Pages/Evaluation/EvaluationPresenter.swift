internal import Casework
internal import Outcomes

/// Makes the page of a question about many from what was answered.
struct EvaluationPresenter {
    /// About the most cells on a page, so that it stays small; all rows are in the file.
    static let mostCells = 400

    let asked: AskedEvaluation
    let words: Words
    /// What was sent to get the tables as a file and cannot be taken; `nil` the first time.
    var sent: FormFields?

    /// The content of the page.
    func content(_ told: Evaluated) -> EvaluationContent {
        let path = "/evaluation/\(asked.topic)"
        return EvaluationContent(
            heading: words["evaluation.\(asked.topic)"], meaning: words["evaluation.\(asked.topic).meaning"],
            navigation: navigation, path: path, filters: filters, summary: told.summary,
            drawing: told.drawing == nil ? nil : "\(path)/drawing\(asked.query)",
            drawingText: words["evaluation.drawing.\(asked.topic.hasGroups ? asked.topic.rawValue : "cohort")"],
            tables: told.tables.map { table($0, atMost: Self.mostCells / max(told.tables.count, 1)) }, file: file(path))
    }

    /// A table as people read it: what is withheld and what is unknown are words, never a gap.
    func table(_ table: StudyTable, atMost cells: Int = mostCells) -> EvaluationContent.ShownTable {
        let columns = table.columns.map {
            Table.Column(text: Self.name($0), isNumeric: $0.kind == .integer || $0.kind == .number)
        }
        let rows = table.rows.prefix(max(cells / max(table.columns.count, 1), 3)).map { $0.map { [said($0)] } }
        let rest = table.rows.count - rows.count
        return EvaluationContent.ShownTable(
            name: table.name, meaning: table.meaning,
            table: rows.isEmpty ? nil : Table(table.title, columns, Array(rows)),
            columns: table.columns.map { SummaryRow(Self.name($0), Said(text: $0.meaning)) }, notes: table.notes,
            hasWithheld: table.rows.joined().contains(.withheld),
            rest: rest > 0 ? words("evaluation.rest", ["count": "\(rest)"]) : nil)
    }

    private func said(_ cell: StudyCell) -> Said {
        switch cell {
        case .withheld: Said(text: words["evaluation.withheld"], isWithheld: true)
        case .unknown: Said(text: words["said.not-known"], isUnknown: true)
        case .text(let text): Said(text: text.replacing("_", with: " "))
        case .integer(let number): Said(text: String(number))
        case .number(let number): Said(text: Self.rounded(number))
        case .boolean(let flag): Said(text: words[flag ? "form.yes" : "form.no"])
        }
    }

    private var navigation: SubNavigation {
        SubNavigation(
            label: words["evaluation.navigation"],
            links: AskedEvaluation.Topic.allCases.map {
                PageLink(
                    text: words["evaluation.\($0)"], href: "/evaluation/\($0)", isCurrent: $0 == asked.topic)
            })
    }

    private var filters: [Field] {
        let columns =
            [("", words["evaluation.by.none"])] + AskedEvaluation.columns.map { ($0, words["evaluation.by.\($0)"]) }
        let endings = FollowUpEnding.allCases.map { ($0.rawValue, words["evaluation.ending.\($0.rawValue)"]) }
        let fewest = AskedEvaluation.fewest.map { ("\($0)", "\($0)") }
        return (asked.topic.hasGroups ? [select("by", columns, asked.column ?? "")] : [])
            + (asked.topic == .survival ? [select("ending", endings, asked.ending.rawValue)] : [])
            + [select("k", fewest, "\(asked.k)")]
    }

    private func select(_ name: String, _ choices: [(String, String)], _ chosen: String) -> Field {
        Field(
            .select, name: name, label: words["evaluation.choose.\(name)"],
            choices: choices.map { FieldChoice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen) })
    }

    private func file(_ path: String) -> EvaluationContent.File {
        let fields = [
            Field(
                .text, name: "purpose", label: words["evaluation.file.purpose"],
                hint: words["evaluation.file.purpose-hint"],
                problem: sent == nil ? nil : words["evaluation.file.purpose-missing"], value: sent?["purpose"] ?? ""),
            Field(
                .textarea, name: "justification",
                label: words("form.optional", ["field": words["evaluation.file.justification"]]),
                value: sent?["justification"] ?? ""),
        ]
        let chosen = [("by", asked.column ?? ""), ("ending", asked.ending.rawValue), ("k", "\(asked.k)")]
        return EvaluationContent.File(
            action: "\(path)/tables", fields: fields, carried: chosen.map { CarriedField(name: $0.0, value: $0.1) },
            summary: ErrorSummary(of: fields))
    }

    /// A column by its name in words, with its unit.
    private static func name(_ column: StudyColumn) -> String {
        let words = column.name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : "\($1)" }
        let unit = column.unit.map { " (\($0))" } ?? ""
        return words.prefix(1).uppercased() + words.dropFirst() + unit
    }

    /// At most three digits after the point: what people read needs no more.
    private static func rounded(_ number: Double) -> String {
        let thousandths = (abs(number) * 1_000).rounded()
        guard thousandths < 1e15 else { return String(number) }
        let (whole, rest) = (Int(thousandths) / 1_000, Int(thousandths) % 1_000)
        let digits = String(String(rest + 1_000).dropFirst()).reversed().drop { $0 == "0" }.reversed()
        let sign = number < 0 && thousandths > 0 ? "-" : ""
        return sign + "\(whole)" + (digits.isEmpty ? "" : "." + String(digits))
    }
}
