internal import Almanac
internal import Casework
internal import Events

extension RecordQuestion {
    /// The page with the questions of one place.
    func page(_ place: Int) -> RecordContent {
        let pages = pages
        let place = min(max(place, 0), pages.count - 1)
        let page = pages[place]
        let here = problems.filter { page.asks(for: $0.name) || $0.name.isEmpty }
        let layout = FormLayout(type: form.type.name, form: fields, problems: here, words: words)
        let envelope = page.asksEnvelope ? envelopeItems(here) : []
        return RecordContent(
            heading: heading, subject: subject,
            place: pages.count > 1
                ? words("record.place", ["number": "\(place + 1)", "count": "\(pages.count)"]) : nil,
            meaning: words.language == .english ? form.type.meaning : nil, action: action, summary: summary(of: here),
            items: layout.items(page.fields, at: RecordForm.data),
            occurrence: page.asksWhen ? occurrence(here) : nil, envelope: envelope,
            isEnvelopeOpen: fields.says(anythingAt: RecordForm.envelope),
            carried: carried(without: page) + [CarriedField(name: "step", value: "\(place)")], hasBack: place > 0)
    }

    /// The page on which answers are checked.
    func check(_ written: WrittenEntry, warnings: [String]) -> CheckContent {
        CheckContent(
            heading: heading, subject: subject, action: action, summary: summary(of: problems),
            answers: answers(written).map { name, row in
                CheckContent.Answer(
                    row: row, change: "change:\(place(of: name))",
                    changeLabel: words("record.change", ["field": row.term]))
            }, warnings: warnings, carried: carried(), canRecord: problems.isEmpty)
    }

    /// What was answered, with the names of the fields.
    func answers(_ written: WrittenEntry) -> [(name: String, row: SummaryRow)] {
        let told = AnswerRows(words: words, zone: form.zone)
        let now = Said(text: words["record.now"])
        let when = written.occurredAt.map { told.said($0, .moment, "") } ?? [now]
        return [(RecordForm.occurrence, SummaryRow(words.label(field: RecordForm.occurrence), when))]
            + told.rows(written.data, form.type.shapeFields, of: form.type.name, at: RecordForm.data)
            + told.rows(written.attributes, Attributes.shape.fields, of: "", at: RecordForm.envelope)
    }

    private func occurrence(_ problems: [WritingProblem]) -> FormItem {
        let field = FormLayout(type: "", form: fields, problems: problems, words: words)
        return FormItem(field: field.occurrence())
    }

    /// Who records is known by who asks; an entry's own place and links are the record's matter.
    private func envelopeItems(_ problems: [WritingProblem]) -> [FormItem] {
        FormLayout(type: "", form: fields, problems: problems, words: words)
            .items(Attributes.shape.fields, at: RecordForm.envelope)
    }
}
