internal import Almanac
internal import Events

/// What was answered, as people read it.
struct AnswerRows {
    let words: Words
    let zone: Zone

    /// One row for each field that says something; the fields of a group each have their own.
    func rows(
        _ object: JSON, _ fields: [FieldDescription], of type: String, at path: String, inside prefix: String = ""
    ) -> [(name: String, row: SummaryRow)] {
        fields.flatMap { field -> [(name: String, row: SummaryRow)] in
            guard let value = object[field.name] else { return [] }
            let label = prefix + words.label(field: field.name, of: type)
            let name = "\(path).\(field.name)"
            switch (field.kind, value) {
            case (.record(let fields), _):
                return rows(value, fields, of: type, at: name, inside: label + " – ")
            case (.list(.record(let fields)), .array(let elements)) where !elements.isEmpty:
                return elements.enumerated().flatMap { place, element in
                    rows(element, fields, of: type, at: "\(name).\(place)", inside: "\(label) \(place + 1) – ")
                }
            default: return [(name, SummaryRow(label, said(value, field.kind, field.name)))]
            }
        }
    }

    /// A value in the reader's language; a list as several.
    func said(_ value: JSON, _ kind: FieldKind, _ field: String) -> [Said] {
        switch (kind, value) {
        case (.list, .array([])): [Said(text: words["form.nothing"])]
        case (.list(let element), .array(let values)): values.flatMap { said($0, element, field) }
        case (.words, .string(let word)): [Said(text: words.label(field, word))]
        case (FormReader.weekday, .number(let number)): [Said(text: words["form.weekday.\(number)"])]
        case (.moment, .string(let text)), (.date, .string(let text)), (.restrictedDate, .string(let text)):
            [Said(text: moment(text))]
        case (_, .string(let text)): [Said(text: text)]
        case (_, .number(let text)): [Said(text: text)]
        case (_, .boolean(let isTrue)): [Said(text: words[isTrue ? "form.yes" : "form.no"])]
        default: [Said(text: value.line)]
        }
    }

    private func moment(_ text: String) -> String {
        guard let moment = try? Moment(parsing: text) else { return text }
        let dates = LocalDates(language: words.language, zone: zone)
        guard case .instant(let instant) = moment else { return dates.moment(moment) }
        return "\(dates.moment(instant)) (\(zone))"
    }
}
