internal import Events

/// Lays out the fields of an event as questions, with what was answered and what is wrong.
struct FormLayout {
    /// The wire name of the event; empty for its envelope.
    let type: String
    let form: FormFields
    let problems: [WritingProblem]
    let words: Words
    /// The most words that stand below each other; more are in a list to choose from.
    static let mostRadios = 6

    /// The questions of these fields.
    func items(_ fields: [FieldDescription], at path: String) -> [FormItem] {
        fields.map { item($0, at: "\(path).\($0.name)") }
    }

    /// The question of one field.
    func item(_ field: FieldDescription, at name: String) -> FormItem {
        switch field.kind {
        case .record(let fields):
            FormItem(group: group(fields, at: name, legend: label(field), hint: meaning(field)))
        case .list(.record(let fields)): FormItem(list: list(field, of: fields, at: name))
        case .list(.words(let choices, let isOpen)):
            several(field, choices.map { ($0, words.label(field.name, $0)) }, isOpen: isOpen, at: name)
        case .list(FormReader.weekday): several(field, weekdays, isOpen: false, at: name)
        case .words(let choices, let isOpen): one(field, choices, isOpen: isOpen, at: name)
        default: FormItem(field: question(field, at: name))
        }
    }

    /// A field by its label, with a word if it may be left out.
    func label(_ field: FieldDescription) -> String {
        let label = words.label(field: field.name, of: type)
        return field.isRequired ? label : words("form.optional", ["field": label])
    }

    /// What is wrong at a field or at one of its parts; `nil` if nothing is.
    func problem(_ name: String, _ field: FieldDescription) -> String? {
        problems.first { $0.name == name }?.text(of: words.label(field: field.name, of: type), words)
    }

    /// What a field means; the catalogue says it in English.
    func meaning(_ field: FieldDescription, _ format: String? = nil) -> String? {
        let parts = [words.language == .english ? field.meaning : nil, format.map { words[$0] }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func group(_ fields: [FieldDescription], at name: String, legend: String, hint: String?) -> FormItem.Group {
        FormItem.Group(name: name, legend: legend, hint: hint, items: items(fields, at: name))
    }

    private func list(_ field: FieldDescription, of fields: [FieldDescription], at name: String) -> FormItem.List {
        let count = max(form.count(of: name), 1)
        let label = words.label(field: field.name, of: type)
        let groups = (0..<count).map {
            group(
                fields, at: "\(name).\($0)", legend: words("form.element", ["field": label, "number": "\($0 + 1)"]),
                hint: nil)
        }
        let isNone = form.values(of: name).contains(FormReader.none)
        let nothing = Field(
            .checkboxes, name: name, label: words("form.nothing.legend", ["field": label]),
            problem: problem(name, field),
            choices: [FieldChoice(value: FormReader.none, text: words["form.nothing"], isChosen: isNone)])
        return FormItem.List(
            name: name, legend: self.label(field), hint: meaning(field), groups: groups, nothing: nothing,
            adding: count < FormReader.mostElements ? "add:\(name).\(count)" : nil,
            addingText: words("form.add", ["field": label]))
    }
}
