internal import Events

/// Tells values of a view in the reader's language.
struct ViewReader: Sendable {
    let words: Words
    let dates: LocalDates

    /// What a value says; what is not known and what is withheld say so, each in its own way.
    ///
    /// - Parameter field: The name of the field, by which words of a vocabulary are told.
    func said(_ value: JSON?, of field: String) -> Said {
        guard let value, value != .null else { return unknown }
        if let tag = value.withheldAs { return withheld(tag) }
        return switch value {
        case .string(let text): Said(text: dates.read(text) ?? words.label(field, text))
        case .boolean(let isSo): Said(text: words[isSo ? "said.yes" : "said.no"])
        case .number(let text): Said(text: text)
        case .array(let elements): list(elements, of: field)
        case .object, .null: Said(text: value.line)
        }
    }

    /// That the record does not say it.
    var unknown: Said { Said(text: words["said.not-known"], isUnknown: true) }

    /// That it is there and not shown.
    func withheld(_ tag: String) -> Said {
        Said(text: words("said.withheld-as", ["tag": words.label("tag", tag)]), isWithheld: true)
    }

    /// That a view was made without some entries; `nil` if it was not.
    func leftOut(of view: JSON) -> LeftOut? {
        let count = view.entriesLeftOut
        return count == 0 ? nil : LeftOut(text: words("said.left-out", ["count": "\(count)"]))
    }

    private func list(_ elements: [JSON], of field: String) -> Said {
        if elements.isEmpty { return Said(text: words["said.none"]) }
        return Said(text: elements.map { said($0, of: field).text }.joined(separator: ", "))
    }
}

/// That entries are missing from what is shown.
struct LeftOut {
    let text: String
}
