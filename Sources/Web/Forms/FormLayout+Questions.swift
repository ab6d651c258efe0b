internal import Almanac
internal import Events

/// How each kind of field is asked for.
extension FormLayout {
    func question(_ field: FieldDescription, at name: String) -> Field {
        switch field.kind {
        case .boolean: radios(field, [("true", words["form.yes"]), ("false", words["form.no"])], at: name)
        case CheckMark.kind:
            radios(
                field,
                [
                    ("true", words["form.done"]), ("false", words["form.missing"]),
                    ("n/a", words["form.not-applicable"]),
                ], at: name)
        case .text, .restrictedText, .corrections, .list: area(field, at: name)
        case .moment: dated(field, at: name, hasTime: true)
        case .date, .restrictedDate: dated(field, at: name, hasTime: false)
        default: line(field, at: name)
        }
    }

    /// A word, or one that nobody thought of.
    func one(_ field: FieldDescription, _ choices: [String], isOpen: Bool, at name: String) -> FormItem {
        let pairs = choices.map { ($0, words.label(field.name, $0)) }
        let question = pairs.count <= Self.mostRadios ? radios(field, pairs, at: name) : select(field, pairs, at: name)
        return FormItem(field: question, other: isOpen ? other(field, at: name, isList: false) : nil)
    }

    /// Any number of words.
    func several(
        _ field: FieldDescription, _ choices: [(value: String, text: String)], isOpen: Bool, at name: String
    ) -> FormItem {
        let chosen = Set(form.values(of: name))
        let all = choices + (field.isRequired ? [] : [(FormReader.none, words["form.nothing"])])
        let question = Field(
            .checkboxes, name: name, label: label(field), hint: meaning(field), problem: problem(name, field),
            choices: all.map { FieldChoice(value: $0.value, text: $0.text, isChosen: chosen.contains($0.value)) })
        return FormItem(field: question, other: isOpen ? other(field, at: name, isList: true) : nil)
    }

    var weekdays: [(value: String, text: String)] {
        Weekday.allCases.map { ("\($0.rawValue)", words["form.weekday.\($0.rawValue)"]) }
    }

    private func other(_ field: FieldDescription, at name: String, isList: Bool) -> FormItem.OtherWord {
        let value = form[name + ".other"] ?? ""
        let label = words("form.other", ["field": words.label(field: field.name, of: type)])
        let question = Field(
            isList ? .textarea : .text, name: name + ".other", label: label,
            hint: isList ? words["form.hint.lines"] : nil, value: value)
        return FormItem.OtherWord(field: question, isOpen: !value.isEmpty)
    }

    private func radios(_ field: FieldDescription, _ choices: [(String, String)], at name: String) -> Field {
        let chosen = form[name] ?? ""
        let all = choices + (field.isRequired ? [] : [("", words["form.not-known"])])
        return Field(
            .radios, name: name, label: label(field), hint: meaning(field), problem: problem(name, field),
            choices: all.map { FieldChoice(value: $0.0, text: $0.1, isChosen: $0.0 == chosen && (form[name] != nil)) })
    }

    private func select(_ field: FieldDescription, _ choices: [(String, String)], at name: String) -> Field {
        let empty = field.isRequired ? words["form.choose"] : words["form.not-known"]
        return Field(
            .select, name: name, label: label(field), hint: meaning(field), problem: problem(name, field),
            choices: ([("", empty)] + choices).map {
                FieldChoice(value: $0.0, text: $0.1, isChosen: $0.0 == form[name] ?? "")
            })
    }

    private func area(_ field: FieldDescription, at name: String) -> Field {
        let format: String? =
            switch field.kind {
            case .list(RotaSlot.kind): "form.hint.slots"
            case .list: "form.hint.lines"
            case .corrections: "form.hint.corrections"
            case .restrictedText: "form.hint.restricted"
            default: nil
            }
        return Field(
            .textarea, name: name, label: label(field), hint: meaning(field, format), problem: problem(name, field),
            value: form[name] ?? "")
    }

    private func line(_ field: FieldDescription, at name: String) -> Field {
        let (format, width): (String?, String?) =
            switch field.kind {
            case .integer, .decimal: (nil, "input--width-10")
            case .timeOfDay: ("form.hint.clock", "input--width-10")
            case .zone: ("form.hint.zone", "input--width-20")
            case EntryID.kind: ("form.hint.entry", nil)
            case JSON.kind: ("form.hint.value", nil)
            default: (nil, "input--width-20")
            }
        return Field(
            .text, name: name, label: label(field), hint: meaning(field, format), problem: problem(name, field),
            value: form[name] ?? "", width: width)
    }

    private func dated(_ field: FieldDescription, at name: String, hasTime: Bool) -> Field {
        let wrong = problem(name, field)
        return Field(
            .date, name: name, label: label(field),
            hint: meaning(field, hasTime ? "form.hint.moment" : "form.hint.date"),
            problem: wrong, parts: dateParts(at: name, hasTime: hasTime, isWrong: wrong != nil))
    }

    func dateParts(at name: String, hasTime: Bool, isWrong: Bool) -> [FieldPart] {
        var parts = [("day", 2), ("month", 2), ("year", 4)]
        if hasTime { parts += [("time", 4), ("zone", 10)] }
        return parts.map { part, width in
            FieldPart(
                name: "\(name).\(part)", label: words["form.part.\(part)"], value: form["\(name).\(part)"] ?? "",
                width: width, hasProblem: isWrong)
        }
    }
}

extension FormLayout {
    /// When it happened: left empty, it counts from when it is recorded.
    func occurrence() -> Field {
        let name = RecordForm.occurrence
        let label = words.label(field: name)
        let wrong = problems.first { $0.name == name }?.text(of: label, words)
        return Field(
            .date, name: name, label: words("form.optional", ["field": label]),
            hint: words["form.hint.occurrence"] + " " + words["form.hint.moment"], problem: wrong,
            parts: dateParts(at: name, hasTime: true, isWrong: wrong != nil))
    }
}
