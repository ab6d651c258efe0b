internal import Almanac
internal import Casework
internal import Events

extension RecordQuestion {
    /// The page on which an entry is put right.
    func correction(_ correction: CorrectionForm) -> CorrectionContent {
        let layout = FormLayout(type: form.type.name, form: fields, problems: problems, words: words)
        let asked = ["data.", "occurredAt.", "correction."]
        return CorrectionContent(
            type: heading, subject: subject, action: action, summary: summary(of: problems),
            items: layout.items(form.type.shapeFields, at: RecordForm.data) + [FormItem(field: layout.occurrence())],
            own: [reason, trueFrom],
            hidden: correction.hidden.isEmpty
                ? nil : correction.hidden.map { words.label(field: $0, of: form.type.name) }.joined(separator: ", "),
            carried: carried().filter { field in !asked.contains { field.name.hasPrefix($0) } })
    }

    /// The page on which changes are checked: what stands, and what is to stand.
    func check(_ correction: CorrectionForm, _ changes: [JSON.Member], warnings: [String]) -> CheckContent {
        let told = AnswerRows(words: words, zone: form.zone)
        let rows = changes.map { change in
            let kind = form.type.shapeFields.first { $0.name == change.name }?.kind ?? .moment
            let was = correction.standing[change.name].map { told.said($0, kind, change.name) }
            let now =
                change.value == .null
                ? [Said(text: words["record.correct.nothing"])]
                : told.said(change.value, kind, change.name)
            let before = was ?? [Said(text: words["said.not-known"], isUnknown: true)]
            return SummaryRow(
                words.label(field: change.name, of: form.type.name),
                [
                    Said(text: words("record.correct.was", ["value": before.map(\.text).joined(separator: ", ")])),
                    Said(text: words("record.correct.now", ["value": now.map(\.text).joined(separator: ", ")])),
                ])
        }
        let reason = SummaryRow(words.label(field: "reason"), Said(text: fields[CorrectionForm.reason] ?? ""))
        return CheckContent(
            heading: words("record.correct.title", ["type": heading]), subject: subject, action: action, summary: nil,
            answers: (rows + [reason]).map {
                CheckContent.Answer(
                    row: $0, change: "change:0", changeLabel: words("record.change", ["field": $0.term]))
            }, warnings: warnings, carried: carried(), canRecord: true)
    }

    private var reason: Field {
        let name = CorrectionForm.reason
        let label = words["record.correct.reason"]
        return Field(
            .textarea, name: name, label: label, hint: words["record.correct.reason-hint"],
            problem: problems.first { $0.name == name }?.text(of: label, words), value: fields[name] ?? "")
    }

    private var trueFrom: Field {
        let name = CorrectionForm.trueFrom
        let label = words.label(field: "trueFrom")
        let layout = FormLayout(type: "", form: fields, problems: problems, words: words)
        let wrong = problems.first { $0.name == name }?.text(of: label, words)
        return Field(
            .date, name: name, label: words("form.optional", ["field": label]), hint: words["form.hint.moment"],
            problem: wrong, parts: layout.dateParts(at: name, hasTime: true, isWrong: wrong != nil))
    }
}
