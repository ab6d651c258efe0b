internal import Events

/// What is asked for on one page of a form.
struct QuestionPage {
    /// The fields of the event.
    let fields: [FieldDescription]
    /// Whether it asks when it happened.
    var asksWhen = false
    /// Whether it asks how it was obtained, and whatever else the envelope says.
    var asksEnvelope = false

    /// The pages on which an event of a type is asked for: one question each for what is daily, else one page.
    static func all(of type: any Event.Type) -> [QuestionPage] {
        let fields = type.shapeFields
        guard let daily = DailyType.all.first(where: { $0.type.name == type.name }) else {
            return [QuestionPage(fields: fields, asksWhen: true, asksEnvelope: true)]
        }
        let asked = daily.questions.map { names in fields.filter { names.contains($0.name) } }
        let rest = fields.filter { !daily.questions.joined().contains($0.name) }
        return asked.map { QuestionPage(fields: $0) } + [QuestionPage(fields: [], asksWhen: true)]
            + [QuestionPage(fields: rest, asksEnvelope: true)]
    }

    /// Whether a field of the form is asked for here.
    func asks(for name: String) -> Bool {
        let starts =
            fields.map { "\(RecordForm.data).\($0.name)" } + (asksWhen ? [RecordForm.occurrence] : [])
            + (asksEnvelope ? [RecordForm.envelope] : [])
        return starts.contains { name == $0 || name.hasPrefix($0 + ".") }
    }
}
